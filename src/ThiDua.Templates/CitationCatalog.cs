using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;

namespace ThiDua.Templates;

/// <summary>
/// The documents that plans and reports of the field cite (danh mục văn bản viện dẫn), with the days on which they are
/// in force, and the kinds of administrative documents; each with its source and how sure it is.
/// </summary>
public static class CitationCatalog
{
    /// <summary>The register, to be given to <see cref="LintOptions.WithRegister"/>.</summary>
    public static CitationRegister Read() => CitationRegisterReader
        .Read(Code.Of("citations"), EmbeddedFiles.Read("Citations/register.json")).Require();
}
