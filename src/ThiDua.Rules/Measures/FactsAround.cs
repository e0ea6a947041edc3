using NodaTime;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Measures;

/// <summary>All that is known around a place; those who stand there know something more.</summary>
internal abstract class FactsAround : Facts
{
    private readonly Facts _around;

    protected FactsAround(Facts around) => _around = around;

    public override Answer Entry(Input input) => _around.Entry(input);

    public override bool IsEntered(Input input) => _around.IsEntered(input);

    public override bool MayBeEntered(Input input) => _around.MayBeEntered(input);

    public override Answer Definition(int definition) => _around.Definition(definition);

    public override Answer Line(int line, ResultAsk ask) => _around.Line(line, ask);

    public override bool IsOnSheet(int line) => _around.IsOnSheet(line);

    public override Answer Outcome(int outcome) => _around.Outcome(outcome);

    public override Answer Ranking(int ranking, ResultAsk ask) => _around.Ranking(ranking, ask);

    public override Answer Others(Collection each) => _around.Others(each);

    public override Answer OutcomeAfter(int outcome, int step) => _around.OutcomeAfter(outcome, step);

    public override Answer FinalPoints(int outcome) => _around.FinalPoints(outcome);

    public override Answer Field(int field) => _around.Field(field);

    public override DateInterval? Period => _around.Period;

    public override void NoteDays(Diagnostic found) => _around.NoteDays(found);

    public override void NoteGap(TableGap gap) => _around.NoteGap(gap);
}
