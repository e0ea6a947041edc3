using NodaTime;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>What one unit answers to a checklist, as written.</summary>
internal sealed record ChecklistAnswersSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public Code RuleSet { get; init; }

    public string? Version { get; init; }

    public Code Checklist { get; init; }

    public Code Unit { get; init; }

    public string? UnitTitle { get; init; }

    public Code Kind { get; init; }

    public LocalDate? On { get; init; }

    public string? By { get; init; }

    public ValueList<MapEntry<ItemAnswerSpec>> Answers { get; init; } = ValueList<MapEntry<ItemAnswerSpec>>.Empty;

    public ValueList<EvidenceItemSpec> Evidence { get; init; } = ValueList<EvidenceItemSpec>.Empty;

    public ValueList<CarriedFindingSpec> Findings { get; init; } = ValueList<CarriedFindingSpec>.Empty;

    public ValueList<WaiverSpec> Waivers { get; init; } = ValueList<WaiverSpec>.Empty;
}

/// <summary>The answer to one item, as written.</summary>
internal sealed record ItemAnswerSpec : Written
{
    public AnswerValue? Answer { get; init; }

    public string? Why { get; init; }

    public ValueList<Code> Evidence { get; init; } = ValueList<Code>.Empty;
}

/// <summary>What an earlier inspection found, as written.</summary>
internal sealed record CarriedFindingSpec : Written
{
    public Code Item { get; init; }

    public LocalDate Found { get; init; }

    public string? Action { get; init; }

    public LocalDate? Due { get; init; }
}

/// <summary>A waiver, as written.</summary>
internal sealed record WaiverSpec : Written
{
    public Code Item { get; init; }

    public string Why { get; init; } = "";

    public LocalDate? From { get; init; }

    public LocalDate Until { get; init; }

    public string? By { get; init; }
}
