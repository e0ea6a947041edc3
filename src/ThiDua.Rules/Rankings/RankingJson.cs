using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>The shapes of rankings and of the keys of an order.</summary>
internal static class RankingJson
{
    public static readonly Shape<RankingKeySpec> Key = new(
        "key",
        "One key of an order; where it is equal, the next one decides.",
        "Một tiêu chuẩn so sánh; bằng nhau thì xét tiêu chuẩn kế tiếp.",
        w => new RankingKeySpec
        {
            Of = w.Required("of", MeasureJson.Form, x => x.Of!, "what is compared: a number or a level.", "nội dung so sánh: số hoặc mức."),
            Best = w.Optional(
                "best",
                new WordForm<BestEnd>(("high", BestEnd.High), ("low", BestEnd.Low)),
                x => x.Best,
                BestEnd.High,
                "high: more, or a better level, is before (so unless said); low: the other way.",
                "high: nhiều hơn hoặc mức tốt hơn đứng trước (mặc định); low: ngược lại."),
        });

    public static readonly Form<ValueList<RankingKeySpec>> Keys = new ListForm<RankingKeySpec>(Key) { NotEmpty = true, Most = 64 };

    public static readonly Shape<RankingSpec> Ranking = new(
        "ranking",
        "The places of units by keys, within the cluster or among those with the same attribute.",
        "Xếp hạng các đơn vị theo các tiêu chuẩn so sánh, trong cả cụm hoặc giữa các đơn vị có cùng thuộc tính.",
        w => new RankingSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
            By = w.Required("by", Keys, x => x.By, "the keys; the first decides, then the next.", "các tiêu chuẩn so sánh, lần lượt từ đầu."),
            Scope = w.Optional("scope", Forms.Code, x => x.Scope, Code.Of(RankingScope.Cluster),
                "\"cluster\", or the attribute that units ranked together share.", "\"cluster\" (cả cụm) hoặc thuộc tính chung của các đơn vị xếp cùng nhau."),
            Ties = w.Required(
                "ties",
                new WordForm<TiePolicy>(("competition", TiePolicy.Competition), ("dense", TiePolicy.Dense), ("unresolved", TiePolicy.Unresolved)),
                x => x.Ties,
                "places of equal units: competition (1, 2, 2, 4), dense (1, 2, 2, 3) or unresolved (somebody decides).",
                "hạng khi bằng nhau: competition (1, 2, 2, 4), dense (1, 2, 2, 3) hoặc unresolved (chờ quyết định)."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."),
        });
}
