using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing;

/// <summary>The layout profiles of the package (danh mục thể thức trình bày).</summary>
public static class LayoutCatalog
{
    /// <summary>
    /// Administrative documents after the decree on clerical work (Nghị định số 30/2020/NĐ-CP, Phụ lục I). An office
    /// that chose other sizes inside its ranges copies the text and reads it with <see cref="LayoutReader"/>.
    /// </summary>
    public static LayoutProfile Nd30 =>
        LayoutReader.Read(Code.Of("nd30-2020"), EmbeddedFiles.Read("Printing/Layouts/nd30-2020.json")).Require();
}
