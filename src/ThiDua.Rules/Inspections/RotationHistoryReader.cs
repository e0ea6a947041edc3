using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Reads the JSON text of the years before (tệp phân công các năm trước), with all mistakes at once. Units leave and
/// others come: that a unit is not known is a warning, and only where the units of today are given.
/// </summary>
public static class RotationHistoryReader
{
    /// <summary>Reads the years, the earliest first, whatever units they have.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="System.ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<ValueList<RotationYear>> Read(Code name, byte[] utf8) => ReadFor(name, utf8, null);

    /// <summary>
    /// Reads the years, the earliest first, for a rotation of some units: a unit that is not among them, a unit that
    /// inspected itself and a year without all its pairs are findings.
    /// </summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <param name="units">The units of the rotation (các đơn vị).</param>
    /// <exception cref="System.ArgumentNullException">There are no bytes, or no units.</exception>
    public static Diagnosed<ValueList<RotationYear>> Read(Code name, byte[] utf8, ValueList<Code> units) =>
        ReadFor(name, utf8, Require.NotNull(units, nameof(units)));

    private static Diagnosed<ValueList<RotationYear>> ReadFor(Code name, byte[] utf8, ValueList<Code>? units) =>
        TextReading.Read(name, utf8, RotationJson.History, spec => spec.Format, (spec, findings, _) =>
        {
            var years = new HashSet<int>();
            foreach (var year in spec.Years.Where(year => !findings.IsHole(year.At.Property("year"))))
            {
                if (years.Add(year.Year)) continue;
                findings.Report(
                    DiagnosticCatalog.HistoryTwice,
                    year.At.Property("year"),
                    new DiagnosticArgument("year", year.Year));
            }

            if (units is not null) new RotationHistoryChecks(new HashSet<Code>(units), findings).Check(spec.Years);

            return ValueList.From(spec.Years.Select(RotationRequestChecks.ToYear).OrderBy(year => year.Year));
        });
}
