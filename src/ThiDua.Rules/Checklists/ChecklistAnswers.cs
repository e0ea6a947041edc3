using NodaTime;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>
/// What one unit answers to a checklist (kết quả tự kiểm tra, kiểm tra), with its evidence: the input of
/// <see cref="ChecklistReview"/>. Its form is right; the checklist checks it when it is used. Made by
/// <see cref="ChecklistAnswersReader"/> or <see cref="ChecklistAnswersBuilder"/>.
/// </summary>
public sealed record ChecklistAnswers
{
    internal ChecklistAnswers(Code ruleSet, Code unit, Place at)
    {
        RuleSet = ruleSet;
        Unit = unit;
        Origin = new Origin(at);
    }

    /// <summary>How findings name this text.</summary>
    public Code Name => At.Text;

    /// <summary>The code of the rule set with the checklist (bộ quy tắc).</summary>
    public Code RuleSet { get; }

    /// <summary>The version of the rule set; null when any will do.</summary>
    public string? Version { get; internal init; }

    /// <summary>The code of the checklist; empty where the rule set has only one.</summary>
    public Code Checklist { get; internal init; }

    /// <summary>The code of the unit or group that answers (đơn vị).</summary>
    public Code Unit { get; }

    /// <summary>Its name for people (tên đơn vị).</summary>
    public string? UnitTitle { get; internal init; }

    /// <summary>Its kind, where the organization does not tell it (loại đơn vị); else empty.</summary>
    public Code Kind { get; internal init; }

    /// <summary>The day of the inspection (ngày kiểm tra); null for the day of the review.</summary>
    public LocalDate? On { get; internal init; }

    /// <summary>Who answered or inspected (người trả lời, đoàn kiểm tra).</summary>
    public string? By { get; internal init; }

    /// <summary>The answers, in the order of the text (các câu trả lời).</summary>
    public ValueList<ItemAnswer> Answers { get; internal init; } = ValueList<ItemAnswer>.Empty;

    /// <summary>The evidence, in the order of the text (các minh chứng).</summary>
    public ValueList<EvidenceItem> Evidence { get; internal init; } = ValueList<EvidenceItem>.Empty;

    /// <summary>What the inspection before left open (nội dung lần trước để lại).</summary>
    public ValueList<CarriedFinding> Findings { get; internal init; } = ValueList<CarriedFinding>.Empty;

    /// <summary>Waivers of items (các mục được miễn).</summary>
    public ValueList<Waiver> Waivers { get; internal init; } = ValueList<Waiver>.Empty;

    /// <summary>A free remark (ghi chú).</summary>
    public string? Note { get; internal init; }

    internal Place At => Origin.At;

    /// <summary>Where in its text a place of it is.</summary>
    internal Locating Places { get; init; }

    private Origin Origin { get; }
}

/// <summary>The answer to one item (câu trả lời cho một mục).</summary>
public sealed record ItemAnswer
{
    internal ItemAnswer(Code item, AnswerValue value, Place at)
    {
        Item = item;
        Value = value;
        Origin = new Origin(at);
    }

    /// <summary>The code of the item.</summary>
    public Code Item { get; }

    /// <summary>What was answered.</summary>
    public AnswerValue Value { get; internal init; }

    /// <summary>Why it is not done, only partly, or does not apply (lý do); null where nothing was said.</summary>
    public string? Why { get; internal init; }

    /// <summary>The codes of the evidence that backs it (minh chứng).</summary>
    public ValueList<Code> Evidence { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>A free remark (ghi chú).</summary>
    public string? Note { get; internal init; }

    internal Place At => Origin.At;

    private Origin Origin { get; }
}

/// <summary>What an earlier inspection found and was not settled then (nội dung lần kiểm tra trước để lại).</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Found">The day of the inspection that found it.</param>
/// <param name="Action">What is to be done; null where nothing is said.</param>
/// <param name="Due">Until when; null for no deadline.</param>
public sealed record CarriedFinding(Code Item, LocalDate Found, string? Action, LocalDate? Due)
{
    /// <summary>A free remark (ghi chú).</summary>
    public string? Note { get; internal init; }

    internal Place At => Origin.At;

    internal Origin Origin { get; init; }
}

/// <summary>A waiver of one item (miễn thực hiện một mục). It never hides how it stands with the item.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Why">The reason.</param>
/// <param name="From">Its first day; null where none is set.</param>
/// <param name="Until">Its last day.</param>
/// <param name="By">Who granted it; null where it is not said.</param>
public sealed record Waiver(Code Item, string Why, LocalDate? From, LocalDate Until, string? By)
{
    /// <summary>A free remark (ghi chú).</summary>
    public string? Note { get; internal init; }

    internal Place At => Origin.At;

    internal Origin Origin { get; init; }

    /// <summary>Whether it holds on a day (còn hiệu lực).</summary>
    public bool IsInForce(LocalDate day) => (From is null || From <= day) && day <= Until;
}
