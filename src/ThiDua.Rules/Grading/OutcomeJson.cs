using System.Collections.Generic;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>The shapes of outcomes and their steps.</summary>
internal static class OutcomeJson
{
    public static readonly Shape<OutcomeSpec> Outcome = new(
        "outcome",
        "A grade or title: its levels, best first, and the steps that lead to one of them, in the order of the regulation.",
        "Xếp loại hoặc danh hiệu: các mức, cao nhất trước, và các bước xác định mức theo thứ tự của quy định.",
        w => new OutcomeSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code: letters without marks and digits, by which rules and dossiers name it.", "mã (chữ không dấu và chữ số) để quy tắc và hồ sơ gọi tên."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."),
            Levels = w.Required(
                "levels",
                new ListForm<TitledCodeSpec>(LawJson.TitledCode) { NotEmpty = true, Most = 64 },
                x => x.Levels,
                "the levels, best first. Before the first step everybody has the best one.",
                "các mức, cao nhất trước. Trước bước đầu tiên, mọi đơn vị ở mức cao nhất."),
            Steps = w.Many(
                "steps",
                new OutcomeStepKinds(),
                x => x.Steps,
                "the steps in the order of the regulation, from the best level; \"bands\", if any, are usually the first. Whom no step lowers keeps the best level.",
                "các bước theo thứ tự của quy định, xuất phát từ mức cao nhất; \"bands\" (nếu có) thường đứng đầu. Đơn vị không bị bước nào hạ thì giữ mức cao nhất."),
        });

    public static readonly Shape<GateEffect> Effect = new(
        "effect",
        "What a gate does: exactly one of the first four; \"points\" may stand beside it.",
        "Tác động của điều kiện khống chế: đúng một trong bốn thuộc tính đầu; có thể kèm \"points\".",
        w => new GateEffect
        {
            AtMost = w.Optional(
                "atMost",
                LevelJson.Form!,
                x => x.AtMost,
                null,
                "the best level that is still possible: its code, a table or a measure; not applicable, it does nothing.",
                "mức cao nhất còn được xếp: mã, bảng hoặc chỉ số; không áp dụng thì không có tác động."),
            Down = w.Optional("down", new WholeForm(1, 63), x => x.Down, 0, "how many levels down.", "hạ bao nhiêu mức."),
            Become = w.Optional(
                "become",
                LevelJson.Form!,
                x => x.Become,
                null,
                "the level it becomes: its code, a table or a measure; not applicable, it does nothing.",
                "mức được xếp: mã, bảng hoặc chỉ số; không áp dụng thì không có tác động."),
            NoGrade = w.Optional("noGrade", Forms.YesNo, x => x.NoGrade, false, "true: not graded.", "true: không xếp loại."),
            Points = w.Optional(
                "points",
                GatePoints.Form!,
                x => x.Points,
                null,
                "also sets the final points: a number, or \"band-floor\" (the lower end of the band of the new level); \"atMost\" sets them only where it lowers.",
                "đồng thời ấn định điểm cuối cùng: một số, hoặc \"band-floor\" (mức sàn của khoảng ứng với mức mới); \"atMost\" chỉ ấn định khi thật sự hạ mức."),
        });

    internal sealed class OutcomeStepKinds : Kinds<OutcomeStepSpec>
    {
        public override Words Name => new("a step (an object with \"kind\")", "bước (đối tượng có \"kind\")");

        public override string SchemaName => "step";

        public override IReadOnlyList<KindCase<OutcomeStepSpec>> Cases { get; } =
        [
            TitledCase.Of<OutcomeStepSpec, OutcomeStepSpec.Bands>(
                "bands",
                "The level by a table over a measure, usually the total.",
                "Mức theo bảng khoảng của một chỉ số, thường là tổng điểm.",
                w => new(
                    w.Optional("code", Forms.Code, x => x.Code, default, "its code.", "mã."),
                    w.Required("of", MeasureJson.Form, x => x.Of,
                        "the number that the rows look at; for a level or another grade take a gate with \"atMost\" and a table.",
                        "chỉ số (là số) được tra; nếu tra theo mức thì dùng bước gate có \"atMost\" là một bảng mức."),
                    w.Required("rows", TableJson.Rows(LevelJson.Form), x => x.Rows, "the rows, best level first.", "các dòng, mức cao trước."),
                    w.Optional("gaps", TableJson.Gaps, x => x.GapsAsPublished, false, "\"as-published\" when gaps are in force.", "\"as-published\" nếu khoảng trống là của văn bản."),
                    w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."))),
            TitledCase.Of<OutcomeStepSpec, OutcomeStepSpec.Require>(
                "require",
                "Whoever holds exactly this level and fails the condition gets another level.",
                "Đơn vị đang ở đúng mức này mà không đạt điều kiện thì nhận mức khác.",
                w => new(
                    w.Optional("code", Forms.Code, x => x.Code, default, "its code.", "mã."),
                    w.Required("level", Forms.Code, x => x.Level, "the level that needs the condition.", "mức cần điều kiện."),
                    w.Required("when", ConditionJson.Form, x => x.When, "the condition.", "điều kiện."),
                    w.Optional("otherwise", Forms.Code, x => x.Otherwise, default, "the level otherwise; the next lower one unless said.", "mức nếu không đạt; mặc định là mức kế dưới."),
                    w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."))),
            TitledCase.Of<OutcomeStepSpec, OutcomeStepSpec.Gate>(
                "gate",
                "When the condition holds, the level is limited, lowered, set or taken away, whatever the points.",
                "Khi điều kiện đúng, mức bị khống chế, hạ, ấn định hoặc không xếp, bất kể số điểm.",
                w => new(
                    w.Optional("code", Forms.Code, x => x.Code, default, "its code.", "mã."),
                    w.Optional("when", ConditionJson.Form!, x => x.When, null,
                        "the condition; without it the gate is for everybody, such as “fair at most” or not above the level of the unit.",
                        "điều kiện; không ghi thì áp dụng với mọi đơn vị, ví dụ “không quá mức khá” hoặc không cao hơn mức của đơn vị."),
                    w.Required("then", Effect, x => x.Then, "what it does.", "tác động."),
                    w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."))),
            TitledCase.Of<OutcomeStepSpec, OutcomeStepSpec.Quota>(
                "quota",
                "Not more units than the limit hold this level or a better one; those for whom there is no place are demoted and keep their points.",
                "Không quá giới hạn số đơn vị được xếp mức này hoặc cao hơn; đơn vị ngoài chỉ tiêu bị hạ mức, giữ nguyên điểm.",
                w => new(
                    w.Optional("code", Forms.Code, x => x.Code, default, "its code.", "mã."),
                    new QuotaSpec
                    {
                        Level = w.Required("level", Forms.Code, x => x.Rule.Level, "the level that is limited, together with all better ones.", "mức bị giới hạn, cùng mọi mức cao hơn."),
                        Limit = w.Required("limit", QuotaJson.Limit!, x => x.Rule.Limit, "how many at most.", "số lượng tối đa."),
                        Base = w.Optional("base", QuotaJson.Base!, x => x.Rule.Base, null, "of what a share is taken; not needed for a number.", "cơ sở tính tỷ lệ; không cần khi giới hạn theo số lượng."),
                        Scopes = w.Many(
                            "scopes",
                            new ListForm<Code>(Forms.Code) { Most = 16 },
                            x => x.Rule.Scopes,
                            "the groups within which it holds, all together, widest first: \"cluster\", attributes of the unit; \"cluster\" unless said.",
                            "các phạm vi cùng áp dụng, rộng trước: \"cluster\", thuộc tính của đơn vị; mặc định \"cluster\"."),
                        Round = w.Optional("round", QuotaJson.Round, x => x.Rule.Round, RoundingMode.Down,
                            "how the share of the base becomes whole: down (so unless said), half-up or up.", "cách làm tròn số lượng tính theo tỷ lệ: down (mặc định), half-up hoặc up."),
                        Order = w.Required("order", RankingJson.Keys, x => x.Rule.Order, "who is accepted first: keys as in a ranking.", "thứ tự xét: các tiêu chuẩn so sánh như khi xếp hạng."),
                        Ties = w.Required(
                            "ties",
                            QuotaJson.Ties,
                            x => x.Rule.Ties,
                            "equal units of whom only some find a place: unresolved (somebody decides) or all-out (none does).",
                            "các đơn vị bằng nhau mà không đủ chỗ: unresolved (chờ quyết định) hoặc all-out (đều không được)."),
                        Demote = w.Optional("demote", Forms.Code, x => x.Rule.Demote, default, "the level of the others; the next lower one unless said.", "mức của đơn vị ngoài chỉ tiêu; mặc định là mức kế dưới."),
                    },
                    w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."))),
        ];
    }
}
