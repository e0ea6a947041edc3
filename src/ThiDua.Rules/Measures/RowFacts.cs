namespace ThiDua.Rules.Measures;

/// <summary>
/// What is known inside one row of a table whose measure is pending: were it another row, it would not be asked. So
/// the measure lies inside the row wherever the row reads it again, and it is applicable. That is sound, as the result
/// of the table is taken from the row only where just that holds; where the value may lie in a gap nothing is known.
/// </summary>
internal sealed class RowFacts : FactsAround
{
    private readonly Measure _of;
    private readonly Answer _inside;

    private RowFacts(Facts around, Measure of, Answer inside)
        : base(around)
    {
        _of = of;
        _inside = inside;
    }

    /// <summary>The facts inside a row; those around it where the measure is not read as it stands.</summary>
    public static Facts Of(Facts around, Measure of, Answer inside) =>
        of is Measure.Entry or Measure.Named or Measure.Field or Measure.LineResult
            ? new RowFacts(around, of, inside)
            : around;

    public override Answer Entry(Input input) =>
        _of is Measure.Entry entry && entry.Input.Slot == input.Slot ? _inside : base.Entry(input);

    public override Answer Definition(int definition) =>
        _of is Measure.Named named && named.Definition == definition ? _inside : base.Definition(definition);

    public override Answer Field(int field) =>
        _of is Measure.Field one && one.Number == field ? _inside : base.Field(field);

    public override Answer Line(int line, ResultAsk ask) =>
        _of is Measure.LineResult result && result.Line == line && result.Ask == ask ? _inside : base.Line(line, ask);
}
