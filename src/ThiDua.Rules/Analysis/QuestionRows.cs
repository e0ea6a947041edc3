using System.Linq;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>The different answers that a measure can have where it is read: rows of a table, or levels.</summary>
internal abstract class QuestionRows
{
    /// <summary>How many answers there are.</summary>
    public abstract int Count { get; }

    /// <summary>The number of the answer that a value leads to; -1 in a gap.</summary>
    public abstract int Find(Answer value);

    /// <summary>The number of the answer to which all that is possible leads; null when there are several.</summary>
    public abstract int? Only(Answer pending);

    public static QuestionRows Of(TableRows<LevelRule> rows) => new OfTable(rows);

    public static QuestionRows Of(LevelList levels) => new OfLevels(levels);

    private sealed class OfTable(TableRows<LevelRule> rows) : QuestionRows
    {
        public override int Count => rows.Rows.Count;

        public override int Find(Answer value) => rows.Find(value) is { } row ? PlaceOf(row) : -1;

        public override int? Only(Answer pending)
        {
            var (possible, gap) = rows.Possible(pending);
            return gap || possible.Count != 1 ? null : PlaceOf(possible[0]);
        }

        private int PlaceOf(TableRow<LevelRule> row) =>
            Enumerable.Range(0, rows.Rows.Count).First(i => ReferenceEquals(rows.Rows[i], row));
    }

    private sealed class OfLevels(LevelList levels) : QuestionRows
    {
        public override int Count => levels.Levels.Count;

        public override int Find(Answer value) => Bits.Lowest(value.Options);

        public override int? Only(Answer pending) => null;
    }
}
