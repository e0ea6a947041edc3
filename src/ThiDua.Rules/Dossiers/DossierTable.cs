using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// The dossiers of many units from one table (bảng dữ liệu CSV), a row for each unit. A row with a mistake gives a
/// finding and no dossier; the other rows give theirs.
/// </summary>
/// <remarks>
/// Places are as in a JSON text <c>{"columns": […], "rows": [{…}]}</c>: the pointer <c>/columns/2</c> is the third
/// heading, <c>/rows/3/late</c> the cell of the fourth row in the column <c>late</c>. Line and column of the text are
/// those where the cell begins.
/// </remarks>
public sealed class DossierTable
{
    internal DossierTable(Code name, ValueList<Dossier> dossiers, ValueList<Diagnostic> diagnostics)
    {
        Name = name;
        Dossiers = dossiers;
        Diagnostics = diagnostics;
    }

    /// <summary>How findings name the table; it is the name of its dossiers too.</summary>
    public Code Name { get; }

    /// <summary>The dossiers of the good rows, in their order; none when the heading line is wrong.</summary>
    public ValueList<Dossier> Dossiers { get; }

    /// <summary>All findings, by place and then by code.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a finding is an error: then rows are missing among the dossiers.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Reads a table in UTF-8, separated by commas or semicolons, with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="bytes">The bytes of the file, or anything else: reading tells.</param>
    /// <param name="ruleSet">The rule set that the dossiers are for.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    /// <exception cref="ArgumentException">The code of the rule set is empty or joined from parts.</exception>
    public static DossierTable Read(Code name, byte[] bytes, Code ruleSet) =>
        Read(name, bytes, ruleSet, ReadingLimits.Default);

    internal static DossierTable Read(Code name, byte[] bytes, Code ruleSet, ReadingLimits limits)
    {
        Require.NotNull(bytes, nameof(bytes));
        if (ruleSet.IsEmpty || ruleSet.IsDerived)
            throw new ArgumentException($"\"{ruleSet}\" is empty or joined from parts.", nameof(ruleSet));
        return new TableReader(name, ruleSet, null, limits).Read(bytes);
    }
}
