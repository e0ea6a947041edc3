using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Law;

/// <summary>What a rule rests on (căn cứ pháp lý): a document and the place in it.</summary>
/// <param name="Document">The document, as it is cited.</param>
/// <param name="Article">The article (điều), if the document has articles.</param>
/// <param name="Clause">The clause (khoản).</param>
/// <param name="Point">The point (điểm).</param>
/// <param name="Part">Any other place, such as "Biểu điểm, Ghi chú".</param>
/// <param name="Quote">The words of the document, as printed.</param>
/// <param name="Confidence">How sure the citation is.</param>
public sealed record LegalBasis(
    string Document, string? Article, string? Clause, string? Point, string? Part, string? Quote, Confidence Confidence)
{
    /// <summary>The citation in Vietnamese order: điểm, khoản, Điều, phần, văn bản.</summary>
    public override string ToString() => string.Join(
        ", ",
        new[]
        {
            Point is null ? null : "điểm " + Point,
            Clause is null ? null : "khoản " + Clause,
            Article is null ? null : "Điều " + Article,
            Part,
            Document,
        }.Where(part => part is not null));
}
