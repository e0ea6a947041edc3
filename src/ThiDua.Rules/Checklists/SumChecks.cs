using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Numbers that have to agree, as written → checked.</summary>
internal sealed class SumChecks
{
    private readonly ChecklistSpec _spec;
    private readonly Checklist _checklist;
    private readonly CheckScope _scope;
    private readonly List<Code> _numbers;

    private SumChecks(ChecklistSpec spec, Checklist checklist, CheckScope scope)
    {
        _spec = spec;
        _checklist = checklist;
        _scope = scope;
        _numbers = Numbers(checklist).ToList();
    }

    /// <summary>The sums that could be looked up; the others were reported.</summary>
    public static ValueList<ChecklistSum> Check(ChecklistSpec spec, Checklist checklist, CheckScope scope)
    {
        var checks = new SumChecks(spec, checklist, scope);
        var first = new Dictionary<Code, Place>();
        foreach (var sum in spec.Sums.Where(sum => !sum.Code.IsEmpty))
        {
            var at = sum.At.Property("code");
            if (first.TryGetValue(sum.Code, out var before)) scope.ReportDuplicate(sum.Code, at, before);
            else first.Add(sum.Code, at);
        }

        return ValueList.From(spec.Sums.Select(checks.Check).OfType<ChecklistSum>().ToList());
    }

    /// <summary>Everything that is a number: answers, and columns of tables.</summary>
    private static IEnumerable<Code> Numbers(Checklist checklist)
    {
        foreach (var item in checklist.AllItems)
        {
            if (IsNumber(item.Answer)) yield return item.Code;
            foreach (var column in item.Columns.Where(column => IsNumber(column.Type)))
                if (!column.Code.IsEmpty) yield return item.Code.Append(column.Code);
        }
    }

    private static bool IsNumber(AnswerType? type) => type is AnswerType.Number or AnswerType.Money;

    private ChecklistSum? Check(ChecklistSumSpec spec)
    {
        bool isKnown = IsKnown(spec.Of, spec.At.Property("of"));
        for (int i = 0; i < spec.Parts.Count; i++) isKnown &= IsKnown(spec.Parts[i], spec.At.Property("parts").Item(i));
        if (!isKnown || spec.Of.IsEmpty) return null;
        var sum = new ChecklistSum(
            spec.Code,
            spec.Title ?? spec.Code.Value,
            Term(spec.Of),
            spec.How,
            ValueList.From(spec.Parts.Select(Term)),
            spec.InEachRow)
        {
            At = spec.At,
        };
        return IsSound(sum, spec) ? sum : null;
    }

    private bool IsKnown(Code term, Place at)
    {
        if (_numbers.Contains(term)) return true;
        bool isHidden = term.IsEmpty || _scope.IsHole(_spec.At.Property("items"));
        if (!isHidden) _scope.ReportUnknown(DiagnosticCatalog.NoNumberToAdd, term, at, _numbers);
        return false;
    }

    private bool IsSound(ChecklistSum sum, ChecklistSumSpec spec)
    {
        if (sum.Parts.Contains(sum.Of) || sum.Parts.Distinct().Count() < sum.Parts.Count)
        {
            _scope.Report(
                DiagnosticCatalog.AddedTwice,
                spec.At.Property("parts"),
                new DiagnosticArgument("code", spec.Code.Value));
            return false;
        }

        bool isInRow = sum.Parts.Prepend(sum.Of).All(term => !term.Column.IsEmpty && term.Item == sum.Of.Item);
        if (!sum.InEachRow || isInRow) return true;
        _scope.Report(
            DiagnosticCatalog.NotInOneTable,
            spec.At.Property("eachRow"),
            new DiagnosticArgument("code", spec.Code.Value));
        return false;
    }

    private SumTerm Term(Code code)
    {
        string[] parts = code.Value.Split('/');
        return new SumTerm(Code.Of(parts[0]), parts.Length > 1 ? Code.Of(parts[1]) : default);
    }
}
