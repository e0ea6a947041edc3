using System.Linq;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// How a printed document looks (thể thức, kỹ thuật trình bày): the page, the font, the sizes, and the fixed words at
/// the head. Data, because the decree on administrative documents leaves ranges and offices choose within them.
/// </summary>
public sealed record LayoutProfile
{
    internal LayoutProfile(LayoutSpec spec)
    {
        Code = spec.Code;
        Title = spec.Title ?? spec.Code.Value;
        Page = spec.Page.ToPage();
        Font = spec.Font;
        Sizes = spec.Sizes.ToSizes();
        Paragraph = spec.Paragraph.ToParagraph();
        State = spec.State;
        Motto = spec.Motto;
        Basis = ValueList.From(spec.Basis.Select(one => one.ToBasis()));
    }

    /// <summary>Its code, such as <c>nd30-2020</c>.</summary>
    public Code Code { get; }

    /// <summary>Its name for people; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>The paper and its margins (khổ giấy, định lề).</summary>
    public LayoutPage Page { get; }

    /// <summary>The font of everything (phông chữ).</summary>
    public string Font { get; }

    /// <summary>The sizes of letters (cỡ chữ).</summary>
    public LayoutSizes Sizes { get; }

    /// <summary>How paragraphs of the body stand (trình bày đoạn văn).</summary>
    public LayoutParagraph Paragraph { get; }

    /// <summary>The name of the state (Quốc hiệu), at the head of every document.</summary>
    public string State { get; }

    /// <summary>The motto below it (Tiêu ngữ).</summary>
    public string Motto { get; }

    /// <summary>The documents it follows, each with how sure it is (căn cứ).</summary>
    public ValueList<LegalBasis> Basis { get; }
}

/// <summary>The paper and its margins, in millimetres (khổ giấy, định lề).</summary>
/// <param name="Width">The width of the paper.</param>
/// <param name="Height">The height of the paper.</param>
/// <param name="Top">The margin above (lề trên).</param>
/// <param name="Bottom">The margin below (lề dưới).</param>
/// <param name="Left">The margin at the left (lề trái).</param>
/// <param name="Right">The margin at the right (lề phải).</param>
public sealed record LayoutPage(
    decimal Width, decimal Height, decimal Top, decimal Bottom, decimal Left, decimal Right)
{
    /// <summary>How wide the text is, between the margins (chiều rộng vùng trình bày).</summary>
    public decimal TextWidth => Width - Left - Right;
}

/// <summary>The sizes of letters in points (cỡ chữ), by what is printed.</summary>
/// <param name="Body">The text (nội dung).</param>
/// <param name="Head">The bodies at the head, and the name of the state (tên cơ quan, Quốc hiệu).</param>
/// <param name="Motto">The motto, the number, the place and day (Tiêu ngữ, số, địa danh).</param>
/// <param name="Title">The kind of document and its subject (tên loại, trích yếu).</param>
/// <param name="Table">What stands in tables (bảng biểu).</param>
/// <param name="Recipients">The heading of the recipients (từ “Nơi nhận”).</param>
/// <param name="RecipientList">The list of the recipients (nơi nhận).</param>
public sealed record LayoutSizes(
    decimal Body,
    decimal Head,
    decimal Motto,
    decimal Title,
    decimal Table,
    decimal Recipients,
    decimal RecipientList);

/// <summary>How paragraphs of the body stand (trình bày đoạn văn).</summary>
/// <param name="FirstLine">How far the first line is set in, in millimetres (lùi đầu dòng).</param>
/// <param name="Spacing">What lies between paragraphs, in points (khoảng cách giữa các đoạn).</param>
/// <param name="LineHeight">The height of a line: 1 is single (khoảng cách dòng).</param>
public sealed record LayoutParagraph(decimal FirstLine, decimal Spacing, decimal LineHeight);
