using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The part that knows of the document that the rule set was made from.</summary>
internal sealed partial class Compilation
{
    /// <summary>The document; null where there is none.</summary>
    public OfficialDocument? Document { get; private set; }

    private void CheckDocument()
    {
        if (_spec.Document is { } document) Document = DocumentChecks.Check(document, LookUp, _scope.Findings);
    }

    /// <summary>What a node of a document shows is a part of this rule set.</summary>
    private void LookUp(DocumentReferenceSpec shown)
    {
        if (_scope.IsHole(shown.At.Property("part")) || _scope.IsHole(shown.At.Property("of"))) return;
        var part = PartToShow(shown.Part);
        if (_scope.HidesCodes(part.List) || _scope.HidesItems(part.Around)) return;
        if (shown.Of.IsEmpty && !part.IsThere)
            _scope.Report(
                DiagnosticCatalog.NothingToShow,
                shown.At.Property("part"),
                part.Codes.Count > 0 ? part.Content : part.Name);
        else if (!shown.Of.IsEmpty && !part.Codes.Contains(shown.Of))
            _scope.ReportUnknown(
                DiagnosticCatalog.UnknownPartToShow, shown.Of, shown.At.Property("of"), part.Codes, part.Name);
        else if (!shown.Of.IsEmpty && part.Filled?.Contains(shown.Of) == false && !_scope.IsHole(part.Around))
            _scope.Report(DiagnosticCatalog.NothingToShow, shown.At.Property("of"), part.Content);
    }

    private PartOfRules PartToShow(DocumentPart part)
    {
        var plan = _spec.At.Property("plan");
        var units = _spec.At.Property("organization");
        return part switch
        {
            DocumentPart.Phases => new(
                "phase", "giai đoạn", plan.Property("phases"), _spec.Plan?.Phases.Select(one => one.Code))
            { Around = plan },
            DocumentPart.Tasks => new(
                "section of tasks",
                "mục nhiệm vụ",
                plan.Property("sections"),
                _spec.Plan?.Sections.Select(one => one.Code))
            {
                IsThere = _spec.Plan?.Tasks.Count > 0,
                Around = plan,
                Content = new DiagnosticArgument("part", "task", "nhiệm vụ"),
                Filled = _spec.Plan?.Tasks.Select(one => one.Section),
            },
            DocumentPart.Team => new(
                "team", "đoàn kiểm tra", _spec.At.Property("teams"), _spec.Teams.Select(one => one.Code)),
            DocumentPart.Inspected => new(
                "team", "đoàn kiểm tra", _spec.At.Property("teams"), _spec.Teams.Select(one => one.Code))
            {
                IsThere = _spec.Teams.Any(one => one.Inspected.Count > 0),
                Content = new DiagnosticArgument("part", "list of the inspected", "danh sách đơn vị được kiểm tra"),
                Filled = _spec.Teams.Where(one => one.Inspected.Count > 0).Select(one => one.Code),
            },
            DocumentPart.Attendance => new(
                "attendance list",
                "thành phần tham dự",
                _spec.At.Property("attendance"),
                _spec.Attendance.Select(one => one.Code)),
            DocumentPart.Rotation => new(
                "rotation",
                "phân công kiểm tra chéo",
                _spec.At.Property("rotations"),
                _spec.Rotations.Select(one => one.Code)),
            DocumentPart.Checklist => new(
                "checklist",
                "danh mục kiểm tra",
                _spec.At.Property("checklists"),
                _spec.Checklists.Select(one => one.Code)),
            DocumentPart.Report => new(
                "report outline",
                "đề cương báo cáo",
                _spec.At.Property("reports"),
                _spec.Reports.Select(one => one.Code)),
            DocumentPart.Rubric => new(
                "rubric",
                "bảng chấm điểm",
                _spec.At.Property(_spec.Rubrics.Count > 0 ? "rubrics" : "rubric"),
                _rubrics.Select(one => one.Code.IsEmpty && one.Rubric is { } root ? root.Code : one.Code)),
            DocumentPart.Units => new(
                "group of units",
                "nhóm đơn vị",
                units.Property("groups"),
                _spec.Organization?.Groups.Select(one => one.Code))
            {
                IsThere = _spec.Organization?.Units.Count > 0,
                Around = units,
                Content = new DiagnosticArgument("part", "unit", "đơn vị"),
                Filled = _spec.Organization?.Groups
                    .Where(one => one.Years.Any(year => year.Members.Count > 0)).Select(one => one.Code),
            },
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A part of this rule set that a document may show: its name, its list and the codes in it.</summary>
    private sealed record PartOfRules
    {
        public PartOfRules(string english, string vietnamese, Place list, IEnumerable<Code>? codes)
        {
            Name = new DiagnosticArgument("part", english, vietnamese);
            List = list;
            Around = list;
            Content = Name;
            Codes = codes is null ? [] : [.. codes];
            IsThere = Codes.Count > 0;
        }

        public DiagnosticArgument Name { get; }

        public Place List { get; }

        /// <summary>What holds the list: where that could not be read, nothing is known of the list.</summary>
        public Place Around { get; init; }

        public List<Code> Codes { get; }

        /// <summary>What stands in one of them, where one of them may have nothing in it.</summary>
        public DiagnosticArgument Content { get; init; }

        /// <summary>The codes of those in which something stands; null where something stands in each.</summary>
        public IEnumerable<Code>? Filled { get; init; }

        /// <summary>Whether there is anything of it, also where its items stand in no list of their own.</summary>
        public bool IsThere { get; init; }
    }
}
