using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>The template against the score sheet that it was made from.</summary>
public sealed class DienBien2022Tests
{
    private static readonly RuleSet Rules = TemplateCases.Rules("dien-bien-2022");

    private static readonly string[] Lines =
    [
        .. File.ReadAllLines(Path.Combine(TemplateCases.Folder, "dien-bien-2022", "bieu-diem.txt"))
            .Select(line => line.Trim()).Where(line => line.Length > 0),
    ];

    /// <summary>The rows as printed: number (or none), words, points.</summary>
    private static IEnumerable<(string? Label, string Words, string Points)> PrintedRows
    {
        get
        {
            string[] cells =
                [.. Lines.SkipWhile(line => line != "Điểm chấm").Skip(1).TakeWhile(line => line != "Cộng điểm:")];
            for (int i = 0; i < cells.Length;)
            {
                bool hasLabel = int.TryParse(cells[i], out _);
                yield return (hasLabel ? cells[i++] : null, cells[i++], cells[i++]);
            }
        }
    }

    [Fact]
    public void The_rows_are_those_of_the_sheet_word_for_word_and_in_its_order()
    {
        var rows = Rules.Total.SelfAndBelow()
            .Where(line => line.Role == LineRole.Criterion && line.Criteria.Count == 0)
            .Select(line => (line.Label, line.Title, line.Worth!.Value));

        Assert.Equal(PrintedRows.Select(row => (row.Label, row.Words, Points.Parse(row.Points.TrimStart('0')))), rows);
    }

    [Fact]
    public void The_sheet_has_eleven_rows_and_ten_numbers()
    {
        Assert.Equal(11, PrintedRows.Count());
        Assert.Equal(
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
            PrintedRows.Select(row => row.Label).Where(label => label is not null));
    }

    [Fact]
    public void The_total_is_the_printed_one()
    {
        string printed = Lines.SkipWhile(line => line != "Cộng điểm:").ElementAt(1);

        Assert.Equal("Cộng điểm", Rules.Total.Title);
        Assert.Equal(Points.Parse(printed), Rules.Total.Worth);
    }

    [Fact]
    public void The_note_is_quoted_as_printed_where_it_is_used()
    {
        string note = Lines
            .Single(line => line.StartsWith("Ghi chú: ", StringComparison.Ordinal))["Ghi chú: ".Length..];
        var quotes = Rules.Total.SelfAndBelow().SelectMany(line => line.Basis)
            .Concat(Rules.Outcomes.SelectMany(outcome => outcome.Basis)).Select(basis => basis.Quote).Distinct();

        Assert.Equal(note, string.Join(" ", quotes));
    }

    [Fact]
    public void The_levels_are_those_of_the_note() =>
        Assert.Equal(["Tốt", "Khá", "Trung bình"], Rules.Outcomes[0].Levels.Select(level => level.Title));

    [Fact]
    public void The_checker_tells_the_totals_the_cut_points_and_the_row_without_a_rule_and_no_more_of_the_sheet() =>
        Assert.Equal(
        [
            "TD8501 /rubric: Các tổng điểm có thể đạt là {45, 50, …, 100}. "
                + "Hãy đối chiếu với các mức xếp loại và với văn bản.",
            "TD8507 /rubric/criteria/9: Nội dung nêu giới hạn \"không quá 02 điển hình\" nhưng dòng này không có "
                + "quy tắc nào xét con số đó. Hãy thêm đầu vào và quy tắc, hoặc chấp nhận thông báo này.",
            "TD8504 /outcomes/0/steps/0: Tổng điểm có thể rơi đúng vào ranh giới giữa các mức: 70 → kha, 80 → kha. "
                + "Hãy đối chiếu các mức này với văn bản.",
        ],
        TemplateCatalog.Get("dien-bien-2022").Load().Diagnostics
            .Where(d => d.Code.StartsWith("TD85", StringComparison.Ordinal))
            .Select(d => d.Code + " " + d.At.Pointer + ": " + d.Text(Language.Vietnamese)));

    [Fact]
    public void All_patterns_of_incomplete_rows_give_45_to_100_in_steps_of_5_and_hit_80_and_70_exactly()
    {
        Code[] rows = [.. Rules.Inputs.Select(input => input.Code)];

        var totals = Enumerable.Range(0, 1 << rows.Length)
            .Select(pattern => Total(rows, row => pattern >> row & 1))
            .GroupBy(total => total).ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(Enumerable.Range(9, 12).Select(five => five * 5m), totals.Keys.Order());
        Assert.Equal(330, totals[80]);
        Assert.Equal(462, totals[70]);
    }

    private static decimal Total(Code[] rows, Func<int, int> faults)
    {
        var dossier = new DossierBuilder("dien-bien-2022", "tuan-giao");
        for (int row = 0; row < rows.Length; row++) dossier.Enter(rows[row], EntryValue.Of(faults(row)));
        var total = Rules.Evaluate(dossier.Build()).Require().Total.Value;
        return total.Exact.TryToDecimal(out decimal value) ? value : throw new InvalidOperationException();
    }
}
