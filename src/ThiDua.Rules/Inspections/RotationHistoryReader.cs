using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Reads the JSON text of the years before (tệp phân công các năm trước), with all mistakes at once. Which units there
/// are is not its matter: units leave and others come.
/// </summary>
public static class RotationHistoryReader
{
    /// <summary>Reads the years, the earliest first.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="System.ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<ValueList<RotationYear>> Read(Code name, byte[] utf8) =>
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

            return ValueList.From(spec.Years.Select(RotationRequestChecks.ToYear).OrderBy(year => year.Year));
        });
}
