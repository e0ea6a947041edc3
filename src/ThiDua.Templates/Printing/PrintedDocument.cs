using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing;

/// <summary>
/// What is printed (văn bản in), by its meaning: a head, a title, sections, tables, a foot. How it looks is said by a
/// layout profile, how it is written by the writer of a format.
/// </summary>
public sealed record PrintedDocument
{
    internal PrintedDocument(PrintedText name) => Name = name;

    /// <summary>What the document is called where files are listed.</summary>
    public PrintedText Name { get; }

    /// <summary>The bodies, the number, the place and day (phần đầu); null for none.</summary>
    public PrintedHead? Head { get; internal init; }

    /// <summary>The kind of document (tên loại), such as KẾ HOẠCH; null for none.</summary>
    public PrintedText? Kind { get; internal init; }

    /// <summary>What it is about (trích yếu nội dung), line by line.</summary>
    public ValueList<PrintedText> Subject { get; internal init; } = ValueList<PrintedText>.Empty;

    /// <summary>What it rests on (căn cứ), a paragraph each.</summary>
    public ValueList<PrintedText> Basis { get; internal init; } = ValueList<PrintedText>.Empty;

    /// <summary>The text (nội dung).</summary>
    public ValueList<PrintedBlock> Body { get; internal init; } = ValueList<PrintedBlock>.Empty;

    /// <summary>Recipients and signatures (phần cuối); null for none.</summary>
    public PrintedFoot? Foot { get; internal init; }

    /// <summary>What is attached (phụ lục), each on a page of its own.</summary>
    public ValueList<PrintedAppendix> Appendices { get; internal init; } = ValueList<PrintedAppendix>.Empty;
}

/// <summary>The head of a document (phần đầu văn bản).</summary>
public sealed record PrintedHead
{
    internal PrintedHead()
    {
    }

    /// <summary>The body above the one that issues (cơ quan chủ quản), line by line.</summary>
    public ValueList<PrintedText> Parent { get; internal init; } = ValueList<PrintedText>.Empty;

    /// <summary>The body that issues (cơ quan ban hành), line by line.</summary>
    public ValueList<PrintedText> Issuer { get; internal init; } = ValueList<PrintedText>.Empty;

    /// <summary>
    /// The name of the state and the motto (Quốc hiệu, Tiêu ngữ) as the document has them; none for those of the layout
    /// profile.
    /// </summary>
    public ValueList<PrintedText> National { get; internal init; } = ValueList<PrintedText>.Empty;

    /// <summary>Number and symbol (số, ký hiệu); null for none.</summary>
    public PrintedText? Symbol { get; internal init; }

    /// <summary>The mark of a draft (DỰ THẢO); null for none.</summary>
    public PrintedText? Draft { get; internal init; }

    /// <summary>Place and day (địa danh và thời gian ban hành); null for none.</summary>
    public PrintedText? PlaceAndDay { get; internal init; }

    /// <summary>The state and the motto that are printed: those of the document, or else of the profile.</summary>
    internal ValueList<PrintedText> NationalBy(LayoutProfile layout) =>
        National.Count > 0 ? National : ValueList.Of<PrintedText>(layout.State, layout.Motto);
}

/// <summary>The foot of a document (phần cuối văn bản): who receives it, and who signs.</summary>
public sealed record PrintedFoot
{
    internal PrintedFoot()
    {
    }

    /// <summary>The heading of the recipients (Nơi nhận); null for none.</summary>
    public PrintedText? RecipientsTitle { get; internal init; }

    /// <summary>Who receives it, line by line, as typed.</summary>
    public ValueList<PrintedText> Recipients { get; internal init; } = ValueList<PrintedText>.Empty;

    /// <summary>Who signs: one at the right, or two beside each other.</summary>
    public ValueList<PrintedSignature> Signatures { get; internal init; } = ValueList<PrintedSignature>.Empty;
}

/// <summary>One who signs (chữ ký): authority and office line by line, a remark, the name.</summary>
/// <param name="Lines">On whose behalf, and in which office (quyền hạn, chức vụ).</param>
/// <param name="Remark">What stands below, such as "(ký tên, đóng dấu)"; null for none.</param>
/// <param name="Name">The name (họ và tên); null where it is not known yet.</param>
public sealed record PrintedSignature(ValueList<PrintedText> Lines, PrintedText? Remark, PrintedText? Name);

/// <summary>Something attached (phụ lục): its number, its title, and a document of its own.</summary>
/// <param name="Label">Its number, such as "Phụ lục 1"; null for none.</param>
/// <param name="Title">What it is called, line by line.</param>
/// <param name="Attached">To what it is attached, line by line, such as "(Kèm theo Kế hoạch số …)".</param>
/// <param name="Content">What stands in it.</param>
public sealed record PrintedAppendix(
    PrintedText? Label, ValueList<PrintedText> Title, ValueList<PrintedText> Attached, PrintedDocument Content);
