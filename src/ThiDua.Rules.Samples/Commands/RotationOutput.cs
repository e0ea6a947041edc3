using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Rings for people, as a table and as a drawing in text; or as JSON for programs.</summary>
internal sealed class RotationOutput(Request request, RotationFile file)
{
    private readonly RotationWords _words = new(request.Language, file.NameOf);

    private IAnsiConsole Console => request.Screen.Tables;

    /// <summary>The pairs of the document.</summary>
    public void Published(RotationYear year)
    {
        if (request.IsJson) request.Screen.Out.WriteLine(RotationLines.Year(file, year, null));
        else Year(year, request.In("như đã công bố", "as published"));
    }

    /// <summary>What came of a request.</summary>
    public void Answer(RotationRequest asked, RotationAnswer answer, bool isPlan)
    {
        switch (answer)
        {
            case RotationAnswer.Found { Assigned: var schedule }:
                Schedule(schedule);
                break;
            case RotationAnswer.Impossible { Conflict: var conflict }:
                Conflict(conflict);
                break;
            case RotationAnswer.NotFound missing:
                NotFound(missing.Steps);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        if (!isPlan || request.IsJson) return;
        Paragraph.Write(Console, _words.Of(RotationPlanner.HorizonOf(asked), asked.Year));
    }

    /// <summary>What was found in given pairs.</summary>
    public void Verified(IEnumerable<int> years, IReadOnlyList<RotationFinding> findings)
    {
        foreach (var finding in findings)
        {
            if (request.IsJson) request.Screen.Out.WriteLine(RotationLines.Finding(finding, request.Language));
            else request.Line(Number(finding.Year) + ": " + finding.Text(request.Language));
        }

        if (request.IsJson) return;
        string all = string.Join(", ", years.Select(year => Number(year)));
        request.Line(findings.Count == 0
            ? request.In(
                "Phân công năm " + all + " đúng yêu cầu.", "The pairs of " + all + " keep to all requirements.")
            : request.In("Số lỗi: ", "Faults: ") + Number(findings.Count));
    }

    private void Schedule(RotationSchedule schedule)
    {
        string how = _words.How(schedule);
        for (int i = 0; i < schedule.Years.Count; i++)
        {
            if (request.IsJson)
            {
                request.Screen.Out.WriteLine(RotationLines.Year(file, schedule.Years[i], schedule));
                continue;
            }

            if (i > 0) Console.WriteLine();
            Year(schedule.Years[i], how);
        }

        if (request.IsJson || schedule.Cost.Sign == 0) return;
        Paragraph.Write(Console, request.In("Tổng chi phí: ", "Cost of all pairs: ")
            + Shown.Of(schedule.Cost, request.Language)
            + (schedule.IsCheapest ? request.In(" (nhỏ nhất)", " (the least)") : ""));
    }

    private void Year(RotationYear year, string how)
    {
        Paragraph.Write(Console, file.Title);
        Paragraph.Write(Console, request.In("Năm ", "Year ") + Number(year.Year) + " – " + how);
        bool hasRounds = year.Pairs.Any(pair => pair.Round > 1);
        var table = HeadedTable.Of([
            request.In("TT", "No."),
            .. hasRounds ? [request.In("Lượt", "Round")] : System.Array.Empty<string>(),
            request.In("Đơn vị kiểm tra", "Inspects"),
            request.In("Đơn vị được kiểm tra", "Is inspected")]);
        for (int i = 0; i < year.Pairs.Count; i++)
        {
            var pair = year.Pairs[i];
            table.AddRow((Text[])[
                Cell(Number(i + 1)),
                .. hasRounds ? [Cell(Number(pair.Round))] : System.Array.Empty<Text>(),
                Cell(file.NameOf(pair.By)),
                Cell(file.NameOf(pair.Of))]);
        }

        Console.Write(table);
        foreach (string line in RingDrawing.Of(year, file.NameOf)) Console.WriteLine(Screen.Clean(line));
    }

    private void Conflict(RotationConflict conflict)
    {
        if (request.IsJson)
        {
            request.Screen.Out.WriteLine(RotationLines.Conflict(conflict, _words));
            return;
        }

        Paragraph.Write(Console, request.In("Không thể phân công: ", "Impossible: ") + _words.Of(conflict.Cause));
        Paragraph.Write(Console, request.In(
            "Các yêu cầu không thể cùng đáp ứng", "Requirements that cannot be kept together")
            + (conflict.IsLeast ? request.In(" (bớt một là được):", " (one fewer can):") : ":"));
        foreach (var requirement in conflict.Requirements) Paragraph.Write(Console, "  – " + _words.Of(requirement));
        if (conflict.GiveUp.Count == 0) return;
        Paragraph.Write(Console, request.In("Nên bỏ (ít tốn nhất): ", "Cheapest to give up: ")
            + string.Join("; ", conflict.GiveUp.Select(_words.Of)));
    }

    private void NotFound(long steps)
    {
        if (request.IsJson)
        {
            request.Screen.Out.WriteLine(JsonLine.Of(to => to.WriteNumber("notFoundWithinSteps", steps)));
            return;
        }

        request.Line(request.In(
            "Chưa tìm được phân công sau " + Number(steps) + " bước; cũng chưa chứng minh được là không có.",
            "None was found within " + Number(steps) + " steps, nor a proof that there is none."));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Text Cell(string text) => new(Screen.Clean(text));
}
