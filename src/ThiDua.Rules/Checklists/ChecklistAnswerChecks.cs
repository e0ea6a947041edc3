using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>What a unit answers, held against the checklist: what does not fit counts as not said.</summary>
internal sealed class ChecklistAnswerChecks
{
    private readonly ChecklistSubject _subject;
    private readonly LocalDate _today;
    private readonly CheckFindings _findings;
    private readonly Dictionary<Code, ChecklistItem> _items;
    private readonly Dictionary<Code, ItemAnswer> _said = [];
    private readonly Dictionary<Code, CarriedFinding> _carried = [];
    private readonly Dictionary<Code, Waiver> _waivers = [];
    private readonly EvidenceTable _evidence;
    private readonly AnswerValueChecks _values;

    public ChecklistAnswerChecks(
        Checklist checklist,
        ChecklistSubject subject,
        ChecklistAnswers answers,
        LocalDate today,
        CheckFindings findings)
    {
        _subject = subject;
        _today = today;
        _findings = findings;
        _items = checklist.AllItems.ToDictionary(item => item.Code);
        _evidence = new EvidenceTable(checklist, subject, answers, today, findings);
        _values = new AnswerValueChecks(findings);
        if (answers.On is { } on) IsPast(on, answers.At.Property("on"));
        foreach (var answer in answers.Answers) Check(answer);
        foreach (var finding in answers.Findings) Check(finding);
        foreach (var waiver in answers.Waivers) Check(waiver);
        _evidence.ReportUnused();
    }

    /// <summary>The item of the checklist with a code that is known to be there.</summary>
    public ChecklistItem ItemOf(Code item) => _items[item];

    /// <summary>The answer to an item; null where there is none that fits.</summary>
    public ItemAnswer? Find(ChecklistItem item) => _said.TryGetValue(item.Code, out var answer) ? answer : null;

    /// <summary>What the inspection before left open about an item, or null.</summary>
    public CarriedFinding? FindCarried(ChecklistItem item) =>
        _carried.TryGetValue(item.Code, out var finding) ? finding : null;

    /// <summary>The waiver of an item, or null.</summary>
    public Waiver? FindWaiver(ChecklistItem item) => _waivers.TryGetValue(item.Code, out var waiver) ? waiver : null;

    /// <summary>The evidence that an answer names.</summary>
    public IEnumerable<EvidenceItem> EvidenceOf(ItemAnswer answer) => _evidence.Of(answer);

    private void Check(ItemAnswer answer)
    {
        _evidence.Check(answer); // also that of an item that there is not: only its code is wrong
        if (ItemOf(answer.Item, answer.At) is not { } item) return;
        if (item.IsHeading)
        {
            Report(DiagnosticCatalog.HeadingAnswered, answer.At, Named(item.Code));
            return;
        }

        if (!item.IsFor(_subject.Kind))
        {
            Report(
                DiagnosticCatalog.ItemOfOthers,
                answer.At,
                Named(item.Code),
                new DiagnosticArgument("title", Quoting.Shorten(item.Title)),
                _subject.Kinds.Named("kind", _subject.Kind),
                _subject.Kinds.Named("kinds", item.Audience));
            return;
        }

        bool isRead = !_findings.IsHole(answer.At);
        if (isRead && _values.Check(item, answer) is { } value) _said.Add(item.Code, answer with { Value = value });
    }

    private void Check(CarriedFinding finding)
    {
        if (ItemOf(finding.Item, finding.At.Property("item")) is not { } item) return;
        if (!IsPast(finding.Found, finding.At.Property("found"))) return;
        if (_carried.TryGetValue(item.Code, out var first)) ReportTwice(item, finding.At, first.At);
        else _carried.Add(item.Code, finding);
    }

    private void Check(Waiver waiver)
    {
        if (ItemOf(waiver.Item, waiver.At.Property("item")) is not { } item) return;
        if (waiver.From > waiver.Until && !_findings.IsHole(waiver.At))
        {
            Report(
                DiagnosticCatalog.WaiverEndsFirst,
                waiver.At.Property("until"),
                Day("from", waiver.From.Value),
                Day("until", waiver.Until));
            return;
        }

        if (_waivers.TryGetValue(item.Code, out var first)) ReportTwice(item, waiver.At, first.At);
        else _waivers.Add(item.Code, waiver);
    }

    private ChecklistItem? ItemOf(Code code, Place at)
    {
        if (_items.TryGetValue(code, out var item)) return item;
        _findings.ReportUnknown(DiagnosticCatalog.UnknownItem, code, at, _items.Keys);
        return null;
    }

    private bool IsPast(LocalDate day, Place at)
    {
        if (day <= _today) return true;
        Report(DiagnosticCatalog.InspectedInFuture, at, Day("day", day), Day("today", _today));
        return false;
    }

    private void ReportTwice(ChecklistItem item, Place at, Place first) => Report(
        DiagnosticCatalog.SaidTwiceOfItem,
        at,
        Named(item.Code),
        new DiagnosticArgument("first", first.Pointer.ToString()));

    private void Report(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _findings.Report(descriptor, at, arguments);

    private static DiagnosticArgument Named(Code code) => new("code", code.Value);

    private static DiagnosticArgument Day(string name, LocalDate day) => new(name, LocalDatePattern.Iso.Format(day));
}
