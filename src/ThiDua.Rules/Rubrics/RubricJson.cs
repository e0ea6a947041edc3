using ThiDua.Rules.Criteria;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Time;

namespace ThiDua.Rules.Rubrics;

/// <summary>The shape of one of several rubrics.</summary>
internal static class RubricJson
{
    public static readonly Shape<RubricSpec> Rubric = new(
        "rubric-of-several",
        "One of several rubrics: for one kind of unit, or for one kind of period. A unit's dossier is scored by exactly one.",
        "Một trong các bảng chấm điểm: cho một loại đơn vị hoặc một loại kỳ. Mỗi hồ sơ được chấm theo đúng một bảng.",
        w => new RubricSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
            Period = w.Optional("period", Cadences.Form, x => x.Period, Cadence.Any, "which periods it is for.", "dùng cho loại kỳ nào."),
            AppliesTo = w.Optional("appliesTo", ConditionJson.Form!, x => x.AppliesTo, null, "which units it is for, by their attributes.", "áp dụng cho đơn vị nào, theo thuộc tính."),
            Rubric = w.Required("rubric", CriterionJson.Root!, x => x.Rubric, "the tree of lines.", "cây các dòng điểm."),
            Outcomes = w.Many("outcomes", OutcomeJson.Outcome, x => x.Outcomes, "grades and titles; the first is the grade.", "xếp loại và danh hiệu; mục đầu là xếp loại."),
            Rankings = w.Many("rankings", RankingJson.Ranking, x => x.Rankings, "places of units against each other.", "xếp hạng các đơn vị với nhau."),
        });
}
