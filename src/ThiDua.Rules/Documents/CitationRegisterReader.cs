using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>Reads the JSON text of a citation register (danh mục văn bản viện dẫn): all mistakes at once.</summary>
public static class CitationRegisterReader
{
    /// <summary>Reads and checks a register.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="System.ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<CitationRegister> Read(Code name, byte[] utf8) => TextReading.Read(
        name,
        utf8,
        CitationJson.Register,
        spec => spec.Format,
        (spec, findings, _) => CitationChecks.Check(spec, findings));
}
