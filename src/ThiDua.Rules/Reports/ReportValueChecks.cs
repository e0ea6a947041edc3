using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Whether a number or a cell is of the sort that is asked for; if not, it is refused.</summary>
internal sealed class ReportValueChecks
{
    private readonly ReportAnswers _answers;
    private readonly CheckFindings _findings;

    public ReportValueChecks(ReportAnswers answers, CheckFindings findings)
    {
        _answers = answers;
        _findings = findings;
    }

    public void Check(Fraction number, ReportValueType type, Code code, Place at)
    {
        bool fits = type switch
        {
            ReportValueType.Count => number.IsWhole && number.Sign >= 0,
            ReportValueType.Money => number.IsWhole,
            ReportValueType.Number or ReportValueType.Text => true,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (!fits) Refuse(number.ToString(), type, code, at);
    }

    public void Refuse(string found, ReportValueType type, Code code, Place at)
    {
        var (english, vietnamese) = type switch
        {
            ReportValueType.Count => ("a whole number from 0", "số nguyên từ 0 trở lên"),
            ReportValueType.Money => ("whole đồng", "số tiền nguyên (đồng)"),
            ReportValueType.Number => ("a number", "số"),
            ReportValueType.Text => ("words", "chữ"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        _answers.Refuse(at);
        _findings.Report(
            DiagnosticCatalog.WrongReportValue,
            at,
            new DiagnosticArgument("code", code.Value),
            new DiagnosticArgument("found", Quoting.Shorten(found)),
            new DiagnosticArgument("expected", english, vietnamese));
    }
}
