using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What is known inside a fold: the fields of the current item, and all that is known around it.</summary>
internal sealed class ItemFacts : FactsAround
{
    private readonly ValueList<Answer> _fields;

    public ItemFacts(Facts around, ValueList<Answer> fields)
        : base(around)
    {
        _fields = fields;
    }

    public override Answer Field(int field) => _fields[field];
}
