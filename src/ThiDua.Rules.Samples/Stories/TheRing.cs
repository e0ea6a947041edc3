using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>
/// Follows a ring of cross-inspection (vòng kiểm tra chéo): as published, with a slip, drawn for the next year, planned
/// as far as it goes; and whose marks count.
/// </summary>
internal sealed class TheRing(RuleSet rules, Request request)
{
    private const long Seed = 20230115;

    public void Run(IAnsiConsole console)
    {
        Rotation ring = rules.Rotations[0];
        var file = new RotationFile(ring.Title, ring.Request, ring);
        var output = new RotationOutput(request with { IsJson = false }, file);
        output.Published(ring.Assigned);
        console.WriteLine();
        Slip(console, ring);
        console.WriteLine();
        Next(console, ring, output);
        console.WriteLine();
        Marks(console, ring);
    }

    private void Slip(IAnsiConsole console, Rotation ring)
    {
        #region review-a-ring
        // The last pair as somebody might mistype it: to Mường Lay, which is inspected already.
        RotationPair last = ring.Assigned.Pairs[^1];
        RotationPair slip = new(last.By, Code.Of("muong-lay"));
        var pairs = ValueList.From(ring.Assigned.Pairs.SkipLast(1).Append(slip));

        ValueList<RotationFinding> findings = RotationReview.Of(ring.Request, new RotationYear(ring.Year, pairs));
        #endregion
        Paragraph.Write(console, request.In("Nếu ghi nhầm cặp cuối: ", "With a slip in the last pair: ")
            + ring.TitleOf(slip.By) + " → " + ring.TitleOf(slip.Of));
        foreach (var finding in findings) Paragraph.Write(console, "  – " + finding.Text(request.Language));
    }

    private void Next(IAnsiConsole console, Rotation ring, RotationOutput output)
    {
        #region draw-a-ring
        // The next year, without any pair that was there before.
        RotationRequest next = ring.Request.For(ring.Year + 1).After(ring.Assigned)
            .With(new RotationRequirement.NotAgain());

        RotationAnswer drawn = RotationPlanner.Assign(next, Seed); // anybody who has the seed gets the same
        #endregion
        Paragraph.Write(console, request.In(
            "Năm sau bốc thăm, không lặp lại cặp nào:", "The next year is drawn, and no pair comes again:"));
        console.WriteLine();
        output.Answer(next, drawn, isPlan: true);
    }

    private void Marks(IAnsiConsole console, Rotation ring)
    {
        Code inspected = Code.Of("muong-ang");
        Paragraph.Write(console, request.In(
            "Ai được chấm " + ring.TitleOf(inspected) + "?", "Who may mark " + ring.TitleOf(inspected) + "?"));
        foreach (string by in (string[])["tuan-giao", ring.InspectorsOf(inspected)[0].Value])
        {
            var sheet = new DossierBuilder(rules.Code, inspected).In(Period.OfYear(ring.Year)).Stage(ring.Stage, by);
            foreach (var input in rules.Inputs) sheet.Enter(input.Code, 0);
            var scored = rules.Evaluate(sheet.Build());
            string total = Shown.Total(scored.Value!, request.Language);
            Paragraph.Write(console, "  – " + ring.TitleOf(Code.Of(by)) + ": " + (scored.HasErrors
                ? request.In("không tính. ", "does not count. ") + scored.Diagnostics[0].Text(request.Language)
                : request.In("được tính, ", "counts, ") + total + request.In(" điểm.", " points.")));
        }
    }
}
