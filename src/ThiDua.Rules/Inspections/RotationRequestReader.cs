using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Reads the JSON text of a request for a rotation (tệp yêu cầu phân công), with all mistakes at once.
/// </summary>
public static class RotationRequestReader
{
    /// <summary>Reads and checks a request.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="System.ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<RotationRequest> Read(Code name, byte[] utf8) =>
        TextReading.Read(name, utf8, RotationJson.Request, spec => spec.Format, (spec, findings, _) =>
        {
            var units = spec.Units.Select(one => new Level(one.Code, one.Title ?? one.Code.Value));
            return new RotationRequestChecks(spec, ValueList.From(units), findings).Check();
        });
}
