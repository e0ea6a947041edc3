using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Reports;

/// <summary>A draft, as written.</summary>
internal sealed record ReportDraftSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public Code RuleSet { get; init; }

    public string? Version { get; init; }

    public Code Report { get; init; }

    public Code Unit { get; init; }

    public Code Kind { get; init; }

    public Period Period { get; init; }

    public string? Title { get; init; }

    public string? Symbol { get; init; }

    public string? PlaceName { get; init; }

    public LocalDate? Date { get; init; }

    public ValueList<MapEntry<string>> Texts { get; init; } = ValueList<MapEntry<string>>.Empty;

    public ValueList<MapEntry<Fraction>> Numbers { get; init; } = ValueList<MapEntry<Fraction>>.Empty;

    public ValueList<MapEntry<ValueList<ReportEntrySpec>>> Lists { get; init; } =
        ValueList<MapEntry<ValueList<ReportEntrySpec>>>.Empty;

    public ValueList<MapEntry<ReportFormSpec>> Tables { get; init; } = ValueList<MapEntry<ReportFormSpec>>.Empty;

    public ValueList<MapEntry<string>> None { get; init; } = ValueList<MapEntry<string>>.Empty;

    public ValueList<MapEntry<Fraction>> Before { get; init; } = ValueList<MapEntry<Fraction>>.Empty;
}

/// <summary>An entry of a list, as written.</summary>
internal sealed record ReportEntrySpec : Written
{
    public Code Code { get; init; }

    public Code Of { get; init; }

    public string Text { get; init; } = "";
}

/// <summary>A form that was filled in, as written.</summary>
internal sealed record ReportFormSpec : Written
{
    public ValueList<ReportRowSpec> Rows { get; init; } = ValueList<ReportRowSpec>.Empty;

    /// <summary>The row of totals; null where there is none.</summary>
    public ValueList<MapEntry<Fraction>>? Total { get; init; }
}

/// <summary>A row of a form, as written.</summary>
internal sealed record ReportRowSpec : Written
{
    public Code Row { get; init; }

    public ValueList<MapEntry<ReportCell>> Cells { get; init; } = ValueList<MapEntry<ReportCell>>.Empty;
}
