using System;
using System.Globalization;

namespace ThiDua.Rules.Values;

/// <summary>
/// Where something was written (vị trí): in which text, at which JSON pointer, on which line and column. Line and
/// column count from 1 in UTF-16 units; both are 0 when the thing was made in code.
/// </summary>
public readonly record struct Place
{
    /// <summary>Makes a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Line or column is negative, or only one of them is 0.</exception>
    public Place(Code text, JsonPointer pointer, int line, int column)
    {
        if (line < 0)
            throw new ArgumentOutOfRangeException(nameof(line), line, "Lines count from 1; 0 is not known.");
        if (column < 0 || (column == 0) != (line == 0))
            throw new ArgumentOutOfRangeException(nameof(column), column, "Columns count from 1; 0 goes with line 0.");
        Text = text;
        Pointer = pointer;
        Line = line;
        Column = column;
    }

    /// <summary>The code of the rule set or dossier.</summary>
    public Code Text { get; }

    /// <summary>Which part of it.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>The line, from 1; 0 when the thing was made in code.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 units, from 1; 0 when the thing was made in code.</summary>
    public int Column { get; }

    /// <summary>The place of a property of the object here; its line and column are not known.</summary>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public Place Property(string name) => new(Text, Pointer.Property(name), 0, 0);

    /// <summary>The place of an item of the array here, from 0; its line and column are not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Place Item(int index) => new(Text, Pointer.Item(index), 0, 0);

    /// <summary>
    /// The form <c>text:line:column pointer</c>; without line and column when they are not known, without the pointer
    /// at the root.
    /// </summary>
    public override string ToString()
    {
        string where = Line == 0 ? Text.Value
            : string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", Text, Line, Column);
        return Pointer.IsRoot ? where : where.Length == 0 ? Pointer.ToString() : where + " " + Pointer;
    }
}
