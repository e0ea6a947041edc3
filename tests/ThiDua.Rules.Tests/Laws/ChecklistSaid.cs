using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Tests.Checklists;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>A number for each item, 0 for no answer; documents; a waiver; the day.</summary>
internal sealed record ChecklistSaid(int[] Answers, int[] Documents, string Waived, int Until, int Days)
{
    public static readonly RuleSet Rules = Checked.With(
        """
        { "code": "h", "items": [
          { "code": "a", "rows": ["x"], "mayBeNotApplicable": true,
            "evidence": [{ "code": "v", "kind": "van-ban", "atLeast": 2, "window": "period" }] },
          { "code": "b", "rows": ["x"] },
          { "code": "c", "audience": ["phong"] }] },
        { "code": "n", "answer": "number", "rows": ["y"], "items": [
          { "code": "p", "answer": "number", "mayBeNotApplicable": true }, { "code": "q", "answer": "number" }] },
        { "code": "t", "answer": "text", "optional": true }
        """,
        """
        "correction": { "within": 10 }, "sums": [{ "code": "s", "of": "n", "parts": ["p", "q"] }],
        """,
        """
        "inputs": [{ "code": "share", "checklist": { "item": "h", "ask": "share" } }],
        "rubric": { "code": "total", "worth": 20, "bounds": "bounded", "lines": {
            "entry": { "checklist": { "ask": "incomplete" } }, "marking": "worth", "deductions": [
              { "code": "d", "marking": { "kind": "each", "of": "own", "points": 3 } }] },
          "criteria": [{ "code": "x", "worth": 10 }, { "code": "y", "worth": 10 }],
          "bonuses": [{ "code": "bonus", 
            "marking": { "kind": "proportional", "of": "share" } }] },
        """);

    private static readonly string[] Items = ["a", "b", "n", "p", "q", "t"];

    private static readonly string[] Papers = ["own", "of another symbol", "of another year", "expired"];

    /// <summary>Whatever may be said.</summary>
    public static Arbitrary<ChecklistSaid> Any { get; } = Arb.From(
        from answers in Gen.ArrayOf(Gen.Choose(0, 4), Items.Length)
        from documents in Gen.ArrayOf(Gen.Choose(0, 3), 3)
        from waived in Gen.Elements("a", "h", "n", "")
        from until in Gen.Choose(-20, 20)
        from days in Gen.Choose(0, 40)
        select new ChecklistSaid(answers, documents, waived, until, days),
        said => said.Smaller());

    /// <summary>All cases that can be said.</summary>
    public static IReadOnlyList<string> AllCases { get; } =
    [
        .. Enum.GetNames<ChecklistState>(), .. Items.Select(item => item + " answered"),
        .. Papers.Select(paper => "document " + paper), "waived", "waived no more", "nothing waived", "not applicable",
    ];

    /// <summary>Which of them are said.</summary>
    public IEnumerable<string> Cases =>
    [
        .. Review().Items.Select(item => item.State.ToString()),
        .. Items.Where((_, i) => Answers[i] > 0).Select(item => item + " answered"),
        .. Documents.Select(paper => "document " + Papers[paper]),
        Waived.Length == 0 ? "nothing waived" : Until < 0 ? "waived no more" : "waived",
        Answers[0] == 4 || Answers[3] == 4 ? "not applicable" : "",
    ];

    private static readonly LocalDate First = new(2024, 12, 1);

    public bool IsSilent => Answers.All(answer => answer == 0);

    private LocalDate Today => First.PlusDays(Days);

    public ChecklistSaid Without(int item) => this with { Answers = With(Answers, item, 0) };

    /// <summary>Less that was said, then plain answers, own documents and the first day.</summary>
    public IEnumerable<ChecklistSaid> Smaller() =>
    [
        .. Enumerable.Range(0, Items.Length).Where(i => Answers[i] > 0).Select(Without),
        .. Enumerable.Range(0, Items.Length).Where(i => Answers[i] > 1)
            .Select(i => this with { Answers = With(Answers, i, Answers[i] - 1) }),
        .. Enumerable.Range(0, Documents.Length).Where(i => Documents[i] > 0)
            .Select(i => this with { Documents = With(Documents, i, 0) }),
        .. Waived.Length > 0 ? [this with { Waived = "" }] : (ChecklistSaid[])[],
        .. Until != 0 ? [this with { Until = 0 }, this with { Until = Until / 2 }] : (ChecklistSaid[])[],
        .. Days != 0 ? [this with { Days = 0 }, this with { Days = Days / 2 }] : (ChecklistSaid[])[],
    ];

    /// <summary>The day, and the answers as a unit hands them in.</summary>
    public override string ToString() => "on " + LocalDatePattern.Iso.Format(Today) + "\n"
        + Encoding.UTF8.GetString(ChecklistAnswersWriter.Write(Builder("xa-a", false, null).Build()));

    public ChecklistReview Review(string unit = "xa-a", bool isReversed = false, ChecklistReview? carried = null) =>
        Rules.Review(Builder(unit, isReversed, carried), Today);

    public ChecklistAnswersBuilder Builder(string unit, bool isReversed, ChecklistReview? carried)
    {
        var said = new ChecklistAnswersBuilder("k", unit);
        if (carried is not null) said.Carry(carried);
        var order = Enumerable.Range(0, Items.Length);
        foreach (int i in isReversed ? order.Reverse() : order)
        {
            if (ValueOf(i) is not { } value) continue;
            said.Answer(Items[i], value);
            if (Items[i] == "a") foreach (int d in Order(isReversed)) said.With("cv-" + d);
        }

        foreach (int d in Order(isReversed)) said.Evidence(Document(d));
        if (Waived.Length > 0) said.Waive(Waived, "…", Today.PlusDays(Until));
        return said;
    }

    private static int[] With(int[] list, int at, int value) => [.. list.Select((one, i) => i == at ? value : one)];

    private IEnumerable<int> Order(bool isReversed) =>
        isReversed ? Enumerable.Range(0, Documents.Length).Reverse() : Enumerable.Range(0, Documents.Length);

    /// <summary>One of its own, the same as another, one of another year, one that has expired.</summary>
    private EvidenceItem Document(int i) => Documents[i] switch
    {
        0 => Checked.Document("cv-" + i, 3, 1 + i),
        1 => EvidenceItem.Of("cv-" + i, "van-ban").Numbered("chung", new LocalDate(2024, 5, 1)),
        2 => Checked.Document("cv-" + i, 3, 1, 2023),
        _ => Checked.Document("cv-" + i, 3, 1).Valid(null, new LocalDate(2024, 12, 15)),
    };

    private AnswerValue? ValueOf(int i) => (Items[i], Answers[i]) switch
    {
        (_, 0) => null,
        ("a" or "p", 4) => AnswerValue.NotApplicable,
        ("a" or "b", 1) => AnswerValue.Yes,
        ("a" or "b", 2) => AnswerValue.Partly,
        ("a" or "b", _) => AnswerValue.No,
        ("t", _) => AnswerValue.Of("…"),
        (_, var number) => AnswerValue.Of(number),
    };
}
