using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>Who inspects whom, as it is printed (phân công kiểm tra chéo).</summary>
public static class RingDocument
{
    /// <summary>The pairs of the year of the rotation.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no rotation.</exception>
    public static PrintedDocument Of(RuleSet rules, Rotation rotation)
    {
        _ = rotation ?? throw new ArgumentNullException(nameof(rotation));
        return Of(rules, rotation, ValueList.Of(rotation.Assigned));
    }

    /// <summary>The pairs of several years, such as those of a plan or of a draw.</summary>
    /// <exception cref="ArgumentNullException">There are no rules, no rotation or no years.</exception>
    public static PrintedDocument Of(RuleSet rules, Rotation rotation, ValueList<RotationYear> years)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = rotation ?? throw new ArgumentNullException(nameof(rotation));
        _ = years ?? throw new ArgumentNullException(nameof(years));
        return new PrintedDocument(rotation.Title)
        {
            Head = rules.Document is { } document ? DocumentFrame.Head(document.Head) : null,
            Kind = "PHÂN CÔNG KIỂM TRA CHÉO",
            Subject = ValueList.Of<PrintedText>(rotation.Title),
            Basis = Blocks.Basis(rotation.Basis),
            Body = ValueList.From(years.Select(year => (PrintedBlock)new PrintedBlock.Table(Table(rotation, year)))),
        };
    }

    /// <summary>A pair as a sentence: who inspects whom.</summary>
    internal static string Sentence(Rotation rotation, RotationPair pair) =>
        rotation.TitleOf(pair.By) + " kiểm tra " + rotation.TitleOf(pair.Of) + ".";

    private static PrintedTable Table(Rotation rotation, RotationYear year)
    {
        bool hasRounds = year.Pairs.Any(pair => pair.Round > 1);
        var columns = new List<PrintedColumn>
        {
            new("TT", 1, PrintedAlignment.Centre, false),
            new("Đơn vị kiểm tra", 5, PrintedAlignment.Left, true),
            new("Đơn vị được kiểm tra", 5, PrintedAlignment.Left, false),
        };
        if (hasRounds) columns.Add(new PrintedColumn("Lượt", 1, PrintedAlignment.Centre, false));
        var rows = year.Pairs.Select((pair, i) => Blocks.Row(
        [
            Blocks.Cell(Number(i + 1)), Blocks.Cell(rotation.TitleOf(pair.By)), Blocks.Cell(rotation.TitleOf(pair.Of)),
            .. hasRounds ? [Blocks.Cell(Number(pair.Round))] : Array.Empty<PrintedCell>(),
        ]));
        return new PrintedTable("Năm " + Number(year.Year), ValueList.From(columns), ValueList.From(rows));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
