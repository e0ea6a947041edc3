using System.Linq;
using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Reports;

/// <summary>
/// A report that is being written (dự thảo báo cáo): the answers of one unit to an outline. The input of
/// <see cref="ReportReview"/>. Its form is right; the outline checks it when it is used. Made by
/// <see cref="ReportDraftReader"/> or <see cref="ReportDraftBuilder"/>, or filled in from what is known.
/// </summary>
public sealed record ReportDraft
{
    internal ReportDraft(Code ruleSet, Code report, Code unit, Period period, Place at)
    {
        RuleSet = ruleSet;
        Report = report;
        Unit = unit;
        Period = period;
        Origin = new Origin(at);
    }

    /// <summary>How findings name this text.</summary>
    public Code Name => At.Text;

    /// <summary>The code of the rule set with the outline (bộ quy tắc).</summary>
    public Code RuleSet { get; }

    /// <summary>The version of the rule set; null when any will do.</summary>
    public string? Version { get; internal init; }

    /// <summary>The code of the outline (đề cương).</summary>
    public Code Report { get; }

    /// <summary>Who reports (đơn vị báo cáo): a unit, or a cluster or block.</summary>
    public Code Unit { get; }

    /// <summary>The kind of the unit (loại đơn vị); empty where the organization of the rule set tells it.</summary>
    public Code Kind { get; internal init; }

    /// <summary>The period that is reported on (kỳ báo cáo).</summary>
    public Period Period { get; }

    /// <summary>The title as it will be printed (tên báo cáo); null for that of the outline.</summary>
    public string? Title { get; internal init; }

    /// <summary>Number and symbol (số, ký hiệu); null while there are none.</summary>
    public string? Symbol { get; internal init; }

    /// <summary>Where it is issued (địa danh); null where that is not said.</summary>
    public string? PlaceName { get; internal init; }

    /// <summary>The day of issue (ngày ban hành); null while it is not known.</summary>
    public LocalDate? Date { get; internal init; }

    /// <summary>The texts, by section or by what is asked (nội dung bằng lời).</summary>
    public CodeMap<string> Texts { get; internal init; } = CodeMap<string>.Empty;

    /// <summary>The numbers, by what is asked (số liệu).</summary>
    public CodeMap<Fraction> Numbers { get; internal init; } = CodeMap<Fraction>.Empty;

    /// <summary>The entries of lists (các danh sách).</summary>
    public CodeMap<ValueList<ReportEntry>> Lists { get; internal init; } = CodeMap<ValueList<ReportEntry>>.Empty;

    /// <summary>The forms (các biểu).</summary>
    public CodeMap<ReportForm> Forms { get; internal init; } = CodeMap<ReportForm>.Empty;

    /// <summary>
    /// Lists and forms of which there is nothing to report, each with the reason (không phát sinh).
    /// </summary>
    public CodeMap<string> None { get; internal init; } = CodeMap<string>.Empty;

    /// <summary>The numbers of an earlier period (số liệu kỳ trước), by number or by form and column.</summary>
    public CodeMap<Fraction> Before { get; internal init; } = CodeMap<Fraction>.Empty;

    /// <inheritdoc cref="ReportEntry.Note" />
    public string? Note { get; internal init; }

    internal Place At => Origin.At;

    /// <summary>Where in its text a place of it is.</summary>
    internal Locating Places { get; init; }

    private Origin Origin { get; }

    internal Place AtOf(string property, Code code) => At.Property(property).Property(code.Value);
}

/// <summary>One entry of a list (một mục của danh sách), such as a movement or a typical example.</summary>
/// <param name="Text">What it says.</param>
public sealed record ReportEntry(string Text)
{
    /// <summary>What it says, in composed letters.</summary>
    public string Text { get; } = Values.Text.Compose(Require.NotNull(Text, nameof(Text)));

    /// <summary>Its code, by which entries of other lists name it; empty where none does.</summary>
    public Code Code { get; internal init; }

    /// <summary>For what it is given: the code of an entry of another list, or of a section; empty for none.</summary>
    public Code Of { get; internal init; }

    /// <summary>A free remark, which is not printed and changes nothing (ghi chú); null for none.</summary>
    public string? Note { get; internal init; }
}

/// <summary>A form that was filled in (biểu đã điền).</summary>
/// <param name="Rows">Its rows, in their order.</param>
public sealed record ReportForm(ValueList<ReportRow> Rows)
{
    /// <summary>The row of totals as it was written (dòng tổng cộng); null where it is left to be added up.</summary>
    public CodeMap<Fraction>? Total { get; internal init; }

    /// <inheritdoc cref="ReportEntry.Note" />
    public string? Note { get; internal init; }

    /// <summary>A column added up; null where a row has no number in it, or where there are no rows.</summary>
    internal Fraction? Sum(Code column) => Rows.Count > 0 && Rows.All(row => row.Number(column) is not null)
        ? Rows.Aggregate(Fraction.Zero, (sum, row) => sum + row.Number(column)!.Value)
        : null;
}

/// <summary>One row of a form (dòng của biểu).</summary>
/// <param name="Code">The code of a row that is in print; empty for one that the reporter wrote.</param>
/// <param name="Cells">What stands in it, by column.</param>
/// <exception cref="System.ArgumentException">The code is joined from parts.</exception>
public sealed record ReportRow(Code Code, CodeMap<ReportCell> Cells)
{
    /// <summary>The code of a row that is in print; empty for one that the reporter wrote.</summary>
    public Code Code { get; } = !Code.IsDerived ? Code
        : throw new System.ArgumentException("\"" + Code + "\" is joined from parts.", nameof(Code));

    /// <summary>What stands in it, by column.</summary>
    public CodeMap<ReportCell> Cells { get; internal init; } = Require.NotNull(Cells, nameof(Cells));

    /// <inheritdoc cref="ReportEntry.Note" />
    public string? Note { get; internal init; }

    /// <summary>The number in a column; null where there is none.</summary>
    public Fraction? Number(Code column) => Cells.TryGet(column, out var cell) ? cell.Number : null;

    /// <summary>The words in a column; null where there are none.</summary>
    public string? Text(Code column) => Cells.TryGet(column, out var cell) ? cell.Text : null;
}

/// <summary>What stands in a cell (nội dung ô): a number, or words.</summary>
public sealed record ReportCell
{
    private ReportCell(Fraction? number, string? text)
    {
        Number = number;
        Text = text;
    }

    /// <summary>The number; null where there are words.</summary>
    public Fraction? Number { get; }

    /// <summary>The words; null where there is a number.</summary>
    public string? Text { get; }

    /// <summary>A number (số).</summary>
    public static ReportCell Of(Fraction number) => new(number, null);

    /// <inheritdoc cref="Of(Fraction)" />
    public static ReportCell Of(decimal number) => Of(Fraction.Of(number));

    /// <summary>Words (chữ).</summary>
    /// <exception cref="System.ArgumentNullException">There are no words.</exception>
    public static ReportCell Of(string text) => new(null, Values.Text.Compose(Require.NotNull(text, nameof(text))));

    /// <inheritdoc />
    public override string ToString() => Text ?? Number!.Value.ToString();
}
