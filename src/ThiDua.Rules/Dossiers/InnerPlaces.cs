using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Places inside an object of a dossier.</summary>
internal static class InnerPlaces
{
    /// <summary>A part of an object, to be looked for from where the object begins.</summary>
    public static Place Inside(this Place at, params string[] names) => new(
        at.Text, names.Aggregate(at.Pointer, (pointer, name) => pointer.Property(name)), at.Line, at.Column);
}
