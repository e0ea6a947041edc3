using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>What stands at the places of data in a document: tasks, seats, pairs, a score sheet.</summary>
internal sealed class DocumentParts
{
    internal const string Dash = "-";

    private readonly RuleSet _rules;
    private readonly Evaluation? _filled;

    /// <param name="rules">The rule set of the document.</param>
    /// <param name="filled">The result with which a score sheet is filled in; null for a blank one.</param>
    public DocumentParts(RuleSet rules, Evaluation? filled)
    {
        _rules = rules;
        _filled = filled;
    }

    /// <summary>What stands for an outline instead of its words; null where these are meant.</summary>
    public Func<ReportOutline, IEnumerable<PrintedBlock>?> Report { get; init; } = _ => null;

    public IEnumerable<PrintedBlock> Of(DocumentReference part) => part.Part switch
    {
        DocumentPart.Phases => Phases(part.Of),
        DocumentPart.Tasks => Tasks(part),
        DocumentPart.Team => Team(part.Of, TeamSide.Inspecting),
        DocumentPart.Attendance => Team(part.Of, TeamSide.Attending),
        DocumentPart.Inspected => Listed(part, InspectedBy(part.Of)),
        DocumentPart.Rotation => Pairs(part.Of),
        DocumentPart.Checklist => Items(part.Of),
        DocumentPart.Rubric => ScoreSheet(part),
        DocumentPart.Units => Listed(part, Units(part.Of)),
        DocumentPart.Report => Reported(part.Of),
        _ => [],
    };

    /// <summary>The name of a unit or group; the code where it is neither.</summary>
    public static string TitleOf(RuleSet rules, Code code) => rules.Organization.TitleOf(code);

    /// <summary>The days of a phase are data, its words follow them: "Từ ngày … đến ngày …: tự kiểm tra."</summary>
    private IEnumerable<PrintedBlock> Phases(Code of)
    {
        if (_rules.Plan is not { } plan) return [];
        var times = PlanTimes.InFull(plan);
        return plan.Phases
            .Where(phase => of.IsEmpty || phase.Code == of)
            .Select(phase => (PrintedBlock)Blocks.Item(
                phase.Label, Blocks.Sentence(times.Of(phase)) + ": " + phase.Title));
    }

    private IEnumerable<PrintedBlock> Tasks(DocumentReference part)
    {
        if (_rules.Plan is not { } plan) return [];
        return part.Columns.Count > 0
            ? [new PrintedBlock.Table(PlanTable.Of(plan, part.Of, part.Columns))]
            : PlanTasks.Of(plan, part.Of);
    }

    private IEnumerable<PrintedBlock> Team(Code of, TeamSide side) =>
        (_rules.Teams.All.FirstOrDefault(one => one.Side == side && (of.IsEmpty || one.Code == of))?.Seats
            ?? ValueList<Seat>.Empty)
        .Select(seat => (PrintedBlock)Blocks.Item(Dash, seat.Title));

    private IEnumerable<string> InspectedBy(Code team) => _rules.Teams.All
        .Where(one => team.IsEmpty || one.Code == team)
        .SelectMany(one => one.Inspected)
        .Select(one => TitleOf(_rules, one.Code));

    private IEnumerable<string> Units(Code group)
    {
        if (group.IsEmpty) return _rules.Organization.Units.Select(unit => unit.Title);
        var years = _rules.Organization.FindGroup(group)?.Years ?? ValueList<GroupYear>.Empty;
        return years.SelectMany(year => year.Members).Distinct().Select(code => TitleOf(_rules, code));
    }

    /// <summary>Names one below the other, numbered; in a table where the document has columns.</summary>
    private static IEnumerable<PrintedBlock> Listed(DocumentReference part, IEnumerable<string> names)
    {
        var all = names.ToList();
        var numbered = all.Select((name, i) => (Number: (i + 1).ToString(CultureInfo.InvariantCulture), Name: name));
        if (part.Columns.Count < 2)
            return numbered.Select((one, i) => (PrintedBlock)Blocks.Item(
                one.Number + ".", one.Name + (i + 1 < all.Count ? ";" : ".")));
        var columns = part.Columns.Select((heading, i) => Blocks.Column(heading, i == 0 ? 1 : i == 1 ? 6 : 3));
        var rows = numbered.Select(one => Blocks.Row(
        [
            Blocks.Cell(one.Number), Blocks.Cell(one.Name),
            .. Enumerable.Repeat(Blocks.Empty, part.Columns.Count - 2),
        ]));
        return [new PrintedBlock.Table(new PrintedTable(null, ValueList.From(columns), ValueList.From(rows)))];
    }

    /// <summary>
    /// The items as the document prints them; what has no label was taken apart by the author, unless none has.
    /// </summary>
    private IEnumerable<PrintedBlock> Items(Code of) => _rules.Checklists
        .Where(checklist => of.IsEmpty || checklist.Code == of)
        .SelectMany(checklist => checklist.AllItems.Any(item => item.Label is not null)
            ? Items(checklist.Items, item => item.Label is not null)
            : Items(checklist.Items, _ => true));

    private static IEnumerable<PrintedBlock> Items(
        IEnumerable<ChecklistItem> items, Func<ChecklistItem, bool> isPrinted) => items
        .Where(isPrinted)
        .Select(item => item.IsHeading
            ? (PrintedBlock)Blocks.Section(item.Label, item.Title, Items(item.Items, isPrinted))
            : Blocks.Item(item.Label ?? Dash, item.Title, Items(item.Items, isPrinted)));

    private IEnumerable<PrintedBlock> Reported(Code of)
    {
        var outline = _rules.Reports.FirstOrDefault(one => of.IsEmpty || one.Code == of);
        return outline is null ? [] : Report(outline) ?? ReportParts.Words(outline);
    }

    private IEnumerable<PrintedBlock> Pairs(Code of)
    {
        var rotation = _rules.Rotations.FirstOrDefault(one => of.IsEmpty || one.Code == of);
        if (rotation is null) return [];
        return rotation.Assigned.Pairs.Select((pair, i) => (PrintedBlock)Blocks.Item(
            (i + 1).ToString(CultureInfo.InvariantCulture) + ".", RingDocument.Sentence(rotation, pair)));
    }

    private IEnumerable<PrintedBlock> ScoreSheet(DocumentReference part)
    {
        var rubric = _rules.Rubrics.FirstOrDefault(one => ScoreSheetDocument.IsOf(part, one, _rules));
        if (rubric is null) return [];
        var words = new ScoreSheetWords(part.Columns, part.Total);
        return [new PrintedBlock.Table(Table(rubric, words))];
    }

    private PrintedTable Table(Rubric rubric, ScoreSheetWords words) =>
        _filled is { } result && ScoreSheetDocument.IsSame(result.Rubric, rubric)
            ? ScoreSheetTable.Filled(result, words) : ScoreSheetTable.Blank(rubric, _rules.Stages, words);
}
