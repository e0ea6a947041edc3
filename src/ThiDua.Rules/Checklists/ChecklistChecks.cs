using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>A checklist as written → checked: kinds, units, evidence and numbers looked up.</summary>
internal sealed class ChecklistChecks
{
    private readonly ChecklistSpec _spec;
    private readonly ChecklistNames _names;
    private readonly CheckScope _scope;
    private readonly EvidenceChecks _evidence;

    private ChecklistChecks(ChecklistSpec spec, ChecklistNames names, CheckScope scope)
    {
        _spec = spec;
        _names = names;
        _scope = scope;
        _evidence = new EvidenceChecks(
            spec.EvidenceKinds, spec.At.Property("evidenceKinds"), names.Issuers, scope.Findings);
    }

    /// <summary>The checklists; what is faulty is left out, and was reported.</summary>
    public static ValueList<Checklist> Check(
        ValueList<ChecklistSpec> specs, ChecklistNames names, CheckScope scope)
    {
        var codes = new Dictionary<Code, Place>();
        foreach (var spec in specs.Where(spec => !spec.Code.IsEmpty))
        {
            var at = spec.At.Property("code");
            if (codes.TryGetValue(spec.Code, out var first)) scope.ReportDuplicate(spec.Code, at, first);
            else codes.Add(spec.Code, at);
        }

        return ValueList.From(specs.Select(spec => new ChecklistChecks(spec, names, scope).Check()).ToList());
    }

    private Checklist Check()
    {
        var audience = _names.Kinds(_spec.Audience, _spec.At.Property("audience"));
        DeadlineChecks.CalendarIsKnown(_spec.Calendar, _spec.At.Property("calendar"), _scope);
        _evidence.DeclareKinds();
        var correction = Check(_spec.Correction, null);
        var around = new Around(audience, _spec.Period, correction, IsHole("audience"), IsHole("period"));
        var checklist = new Checklist(_spec.Code, _spec.Title ?? _spec.Code.Value, Items(_spec.Items, around))
        {
            Label = _spec.Label,
            Audience = audience,
            Period = _spec.Period,
            Calendar = _spec.Calendar,
            Covers = _spec.Covers,
            EvidenceKinds = _evidence.Kinds,
            Basis = Bases(_spec.Basis),
            At = _spec.At,
        };
        return checklist with
        {
            Units = new ChecklistUnits(_spec, _names, _scope).Find(audience),
            Sums = SumChecks.Check(_spec, checklist, _scope),
        };
    }

    private ValueList<ChecklistItem> Items(ValueList<ChecklistItemSpec> specs, Around around) =>
        ValueList.From(specs.Select(spec => Check(spec, around)).OfType<ChecklistItem>().ToList());

    private ChecklistItem? Check(ChecklistItemSpec spec, Around around)
    {
        bool isNew = _names.TryDeclare(spec);
        var here = In(spec, around);
        AnswerType? type = spec.Answer ?? (spec.Items.Count > 0 || IsUnknown(spec) ? null : AnswerType.YesNo);
        CheckAnswer(spec, type);
        var item = new ChecklistItem(spec.Code, spec.Title ?? spec.Code.Value)
        {
            Label = spec.Label,
            Answer = type,
            Audience = here.Audience,
            IsRequired = !spec.IsOptional,
            MayBeNotApplicable = spec.MayBeNotApplicable,
            Period = here.Period,
            Range = spec.Range ?? Interval<Fraction>.Everything,
            Columns = Columns(spec),
            LeastRows = spec.LeastRows ?? 1,
            MostRows = spec.MostRows,
            Evidence = _evidence.Check(spec.Evidence, here.Period, here.IsPeriodHidden),
            Rows = spec.Rows,
            Correction = ToCorrection(here.Correction),
            Items = Items(spec.Items, here),
            Basis = Bases(spec.Basis),
            At = spec.At,
        };
        return isNew ? item : null;
    }

    /// <summary>Whether the sort of answer is there and could not be read, or the items could not.</summary>
    private bool IsUnknown(ChecklistItemSpec spec) =>
        _scope.IsHole(spec.At.Property("answer")) || _scope.HidesItems(spec.At.Property("items"));

    /// <summary>What stands around an item holds for it where it does not say otherwise.</summary>
    private Around In(ChecklistItemSpec spec, Around around)
    {
        var own = _names.Kinds(spec.Audience, spec.At.Property("audience"));
        var common = own.Count == 0 ? around.Audience
            : around.Audience.Count == 0 ? own
            : ValueList.From(own.Where(around.Audience.Contains));
        bool isHidden = around.IsAudienceHidden || _scope.IsHole(spec.At.Property("audience"));
        if (own.Count > 0 && common.Count == 0 && !isHidden)
        {
            _scope.Report(
                spec,
                DiagnosticCatalog.ItemForNobody,
                spec.At.Property("audience"),
                new DiagnosticArgument("code", spec.Code.Value),
                new DiagnosticArgument("kinds", string.Join(", ", around.Audience)));
            common = own;
        }

        return new Around(
            common,
            spec.Period ?? around.Period,
            Check(spec.Correction, around.Correction),
            isHidden,
            spec.Period is null && (around.IsPeriodHidden || _scope.IsHole(spec.At.Property("period"))));
    }

    /// <summary>A deadline is taken over whole: days that are said here are no working days said above.</summary>
    private CorrectionSpec? Check(CorrectionSpec? spec, CorrectionSpec? around)
    {
        if (spec is null) return around;
        bool isOwn = spec.Within is not null && around?.Within is not null;
        var merged = spec with
        {
            Action = spec.Action ?? around?.Action,
            Within = spec.Within ?? around?.Within,
            Count = spec.Count ?? (isOwn ? null : around?.Count),
        };
        bool needs = merged is { Count: CountUnit.WorkingDays, Within: not null } && _spec.Calendar.IsEmpty
            && !IsHole("calendar");
        // What was only taken over was reported above, and what could not be read may be anything.
        bool isNew = (spec.Within is not null || spec.Count is not null) && !_scope.IsHole(spec.At);
        if (needs && isNew)
        {
            _scope.Report(
                DiagnosticCatalog.CorrectionWithoutCalendar,
                spec.At.Property(spec.Count is null ? "within" : "count"));
        }

        return merged;
    }

    private static Correction? ToCorrection(CorrectionSpec? spec) =>
        spec is null ? null : new Correction(spec.Action, spec.Within, spec.Count ?? CountUnit.Days);

    private void CheckAnswer(ChecklistItemSpec spec, AnswerType? type)
    {
        if (IsUnknown(spec)) return;
        bool isTable = type == AnswerType.Table;
        Fits(spec.Range is null || type is AnswerType.Number or AnswerType.Money, "range", "number, money");
        Fits(spec.Columns.Count == 0 || isTable, "columns", "table");
        Fits(spec.LeastRows is null || isTable, "atLeast", "table");
        Fits(spec.MostRows is null || isTable, "atMost", "table");
        Fits(spec.Evidence.Count == 0 || type is not null, "evidence", "yes-no");
        Fits(!spec.MayBeNotApplicable || type is not null, "mayBeNotApplicable", "yes-no");
        if (isTable && spec.Columns.Count == 0 && !_scope.IsHole(spec.At.Property("columns")))
        {
            _scope.Report(
                DiagnosticCatalog.TableWithoutColumns, spec.At, new DiagnosticArgument("code", spec.Code.Value));
        }

        if ((spec.LeastRows ?? 1) > spec.MostRows)
        {
            _scope.Report(
                DiagnosticCatalog.RowsTurned,
                spec.At.Property("atMost"),
                new DiagnosticArgument("least", spec.LeastRows ?? 1),
                new DiagnosticArgument("most", spec.MostRows.Value));
        }

        void Fits(bool fits, string property, string types)
        {
            if (fits) return;
            _scope.Report(
                DiagnosticCatalog.NotForThatAnswer,
                spec.At.Property(property),
                new DiagnosticArgument("property", property),
                new DiagnosticArgument("types", types));
        }
    }

    private ValueList<ChecklistColumn> Columns(ChecklistItemSpec spec)
    {
        var first = new Dictionary<Code, Place>();
        foreach (var column in spec.Columns.Where(column => !column.Code.IsEmpty))
        {
            var at = column.At.Property("code");
            if (first.TryGetValue(column.Code, out var before)) _scope.ReportDuplicate(column.Code, at, before);
            else first.Add(column.Code, at);
        }

        return ValueList.From(spec.Columns.Select(column =>
            new ChecklistColumn(column.Code, column.Title ?? column.Code.Value, column.Type, !column.IsOptional)));
    }

    private bool IsHole(string property) => _scope.IsHole(_spec.At.Property(property));

    private static ValueList<LegalBasis> Bases(ValueList<LegalBasisSpec> specs) =>
        ValueList.From(specs.Select(basis => basis.ToBasis()));

    /// <summary>What holds for an item because of what stands around it.</summary>
    private sealed record Around(
        ValueList<Code> Audience,
        Time.Period? Period,
        CorrectionSpec? Correction,
        bool IsAudienceHidden,
        bool IsPeriodHidden);
}
