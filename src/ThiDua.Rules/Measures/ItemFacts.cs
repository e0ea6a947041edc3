using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What is known inside a fold: the fields of the current item, and all that is known around it.</summary>
internal sealed class ItemFacts : Facts
{
    private readonly Facts _around;
    private readonly ValueList<Answer> _fields;

    public ItemFacts(Facts around, ValueList<Answer> fields)
    {
        _around = around;
        _fields = fields;
    }

    public override Answer Entry(Input input) => _around.Entry(input);

    public override Answer Definition(int definition) => _around.Definition(definition);

    public override Answer Line(int line, ResultAsk ask) => _around.Line(line, ask);

    public override bool IsOnSheet(int line) => _around.IsOnSheet(line);

    public override Answer Outcome(int outcome) => _around.Outcome(outcome);

    public override Answer Ranking(int ranking, ResultAsk ask) => _around.Ranking(ranking, ask);

    public override Answer Others(Collection each) => _around.Others(each);

    public override Answer OutcomeAfter(int outcome, int step) => _around.OutcomeAfter(outcome, step);

    public override Answer FinalPoints(int outcome) => _around.FinalPoints(outcome);

    public override Answer Field(int field) => _fields[field];

    public override DateInterval? Period => _around.Period;

    public override void NoteDays(Diagnostic found) => _around.NoteDays(found);

    public override void NoteGap(TableGap gap) => _around.NoteGap(gap);
}
