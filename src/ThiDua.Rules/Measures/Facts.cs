using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// What is known of one unit: the answers that measures read. Whoever holds results of lines fills in the rest.
/// </summary>
internal abstract class Facts
{
    /// <summary>The code of the unit; empty where it stands for no unit among others.</summary>
    public virtual Code Unit => default;

    /// <summary>The effective entry of an input.</summary>
    public abstract Answer Entry(Input input);

    /// <summary>Whether something was entered, also where it does not decide the entry yet.</summary>
    public virtual bool IsEntered(Input input) => !Entry(input).IsPending;

    /// <summary>Whether something may still be entered; if not, it stays open for ever.</summary>
    public virtual bool MayBeEntered(Input input) => true;

    /// <summary>The answer of a named measure or condition.</summary>
    public abstract Answer Definition(int definition);

    /// <summary>Something computed already for a line.</summary>
    public abstract Answer Line(int line, ResultAsk ask);

    /// <summary>The level of an outcome.</summary>
    public abstract Answer Outcome(int outcome);

    /// <summary>The level of an outcome after one of its steps.</summary>
    public abstract Answer OutcomeAfter(int outcome, int step);

    /// <summary>The final points of an outcome.</summary>
    public abstract Answer FinalPoints(int outcome);

    /// <summary>Whether a line stands on the sheet of the unit.</summary>
    public abstract bool IsOnSheet(int line);

    /// <summary>A field of the current item; only rules inside a fold ask, and there is one.</summary>
    public virtual Answer Field(int field) => throw new System.Diagnostics.UnreachableException();

    /// <summary>The place of the unit in a ranking, or whether it is tied there.</summary>
    public virtual Answer Ranking(int ranking, ResultAsk ask) => throw new System.Diagnostics.UnreachableException();

    /// <summary>Other units or periods, as a list.</summary>
    public virtual Answer Others(Collection each) => throw new System.Diagnostics.UnreachableException();

    /// <summary>The days that the facts are about, in which recurring deadlines come; null for any.</summary>
    public virtual DateInterval? Period => null;

    /// <summary>Hears of a day that is not known yet, or rests on days of a calendar that are not sure.</summary>
    public virtual void NoteDays(Diagnostic found) { }

    /// <summary>Hears of a value that lies in a gap of a table.</summary>
    public virtual void NoteGap(TableGap gap) { }
}
