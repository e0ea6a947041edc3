using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Values;

namespace ThiDua.Templates;

/// <summary>Finds templates (danh mục mẫu).</summary>
public static class TemplateCatalog
{
    private static readonly (string Code, string Title)[] _sets =
    [
        ("can-gio-2024", "Kế hoạch kiểm tra, giám sát công tác thi đua, khen thưởng năm 2024, huyện Cần Giờ"),
        ("dien-bien-2022", "Kế hoạch kiểm tra chéo và biểu điểm, Cụm thi đua vùng thấp tỉnh Điện Biên năm 2022"),
        ("lai-chau-2023", "Đề cương báo cáo tổng kết công tác thi đua, khen thưởng năm 2023, tỉnh Lai Châu"),
        ("lang-son-2024", "Kế hoạch công tác thi đua, khen thưởng năm 2024, Thanh tra tỉnh Lạng Sơn"),
        ("long-khanh-2024", "Kế hoạch công tác thi đua, khen thưởng năm 2024, thành phố Long Khánh"),
    ];

    /// <summary>
    /// The usual limits, with what templates name and do not declare: the working calendar of officials and the kinds
    /// of unit. Rule sets made from a template are loaded with the same.
    /// </summary>
    public static ReadingOptions Options =>
        new ReadingOptions().WithCalendars(CalendarCatalog.Officials).WithUnitKinds(UnitKindCatalog.Read());

    /// <summary>All templates, by code.</summary>
    public static ValueList<Template> All => ValueList.From(_sets.Select(set => Read(set.Code, set.Title)));

    /// <summary>The template with a code.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists the codes.</exception>
    public static Template Get(string code) => Find(code) ?? throw new KeyNotFoundException(
        "There is no template \"" + code + "\"; there are: " + string.Join(", ", _sets.Select(set => set.Code)) + ".");

    /// <summary>The template with a code, or null.</summary>
    public static Template? Find(string code)
    {
        foreach (var set in _sets)
            if (string.Equals(set.Code, code, StringComparison.Ordinal)) return Read(set.Code, set.Title);

        return null;
    }

    private static Template Read(string code, string title)
    {
        byte[] bytes = EmbeddedFiles.Read("Sets/" + code + "/rules.json");
        return new Template(Code.Of(code), title, new RuleSetText(Code.Of(code), bytes));
    }
}
