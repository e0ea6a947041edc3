using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Conditions on people in words.</summary>
internal sealed class EligibilityWords
{
    private readonly OrganizationChart _chart;

    public EligibilityWords(OrganizationChart chart) => _chart = chart;

    public Words Of(Eligibility eligible) => eligible switch
    {
        Eligibility.Office office => Say("holds the office ", "giữ chức vụ ", office.OneOf),
        Eligibility.Member member => Say("is a member of ", "là thành viên ", member.OneOf),
        Eligibility.From from => Say("belongs to ", "thuộc ", from.OneOf),
        Eligibility.FromKind kind => Say("belongs to a unit of the kind ", "thuộc đơn vị loại ", kind.OneOf),
        Eligibility.Follows follows =>
            Say("follows the group of ", "được phân công theo dõi cụm, khối của ", follows.OneOf),
        Eligibility.All all => Join(all.Of, " and ", " và "),
        Eligibility.Any any => Join(any.Of, " or ", " hoặc "),
        Eligibility.Negated not =>
            new("is not one who " + Inner(not.Of).English, "không phải là người " + Inner(not.Of).Vietnamese),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Words Join(ValueList<Eligibility> parts, string english, string vietnamese) => new(
        string.Join(english, parts.Select(part => Inner(part).English)),
        string.Join(vietnamese, parts.Select(part => Inner(part).Vietnamese)));

    private Words Inner(Eligibility part)
    {
        var words = Of(part);
        return part is Eligibility.All or Eligibility.Any
            ? new("(" + words.English + ")", "(" + words.Vietnamese + ")")
            : words;
    }

    private Words Say(string english, string vietnamese, ValueList<Code> codes) => new(
        english + string.Join(" or ", codes.Select(code => Name(code).English)),
        vietnamese + string.Join(" hoặc ", codes.Select(code => Name(code).Vietnamese)));

    private Words Name(Code code) => code.Value switch
    {
        Eligibility.Inspected => new("the inspected", "bên được kiểm tra"),
        Eligibility.Inspecting => new("the inspecting unit", "bên kiểm tra"),
        _ => Quoted(TitleOf(code)),
    };

    private static Words Quoted(string title) => new("\"" + title + "\"", "\"" + title + "\"");

    private string TitleOf(Code code) =>
        _chart.Find(code)?.Title
        ?? _chart.FindGroup(code)?.Title
        ?? _chart.Offices.Concat(_chart.Bodies).FirstOrDefault(one => one.Code == code)?.Title
        ?? code.Value;
}
