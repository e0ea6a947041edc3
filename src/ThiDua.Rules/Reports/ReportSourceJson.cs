using System.Collections.Generic;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Reports;

/// <summary>The shapes of what fills parts of a report.</summary>
internal static class ReportSourceJson
{
    public static readonly SourceKinds Union = new();

    internal sealed class SourceKinds : Kinds<ReportSourceSpec>
    {
        public override Words Name => new("a source (an object with \"kind\")", "nguồn số liệu (đối tượng có \"kind\")");

        public override string SchemaName => "source";

        public override IReadOnlyList<KindCase<ReportSourceSpec>> Cases { get; } =
        [
            new ShapeCase<ReportSourceSpec, ReportSourceSpec.Score>(
                "score",
                "The points of a line of the score sheet.",
                "Điểm của một dòng trong bảng chấm điểm.",
                w => new()
                {
                    Line = w.Optional("line", Forms.Reference, x => x.Line, default, "the line; the total unless said.", "dòng điểm; mặc định tổng điểm."),
                }),
            new ShapeCase<ReportSourceSpec, ReportSourceSpec.Grade>(
                "grade",
                "The level of an outcome.",
                "Mức xếp loại, danh hiệu.",
                w => new()
                {
                    Outcome = w.Optional("outcome", Forms.Code, x => x.Outcome, default, "the outcome; the grade unless said.", "kết quả xếp loại; mặc định xếp loại chung."),
                }),
            new ShapeCase<ReportSourceSpec, ReportSourceSpec.Task>(
                "task",
                "What the review of the plan says of a task.",
                "Tình hình một nhiệm vụ theo kết quả rà soát kế hoạch.",
                w => new()
                {
                    Of = w.Required("of", Forms.Code, x => x.Of, "the code of the task.", "mã nhiệm vụ."),
                    Ask = w.Required("ask", TaskQuestionJson.Ask, x => x.Ask, "what is asked; 1 and 0 for yes and no.", "hỏi gì; có là 1, không là 0."),
                }),
            new ShapeCase<ReportSourceSpec, ReportSourceSpec.Item>(
                "item",
                "What the review of a checklist says of an item; of a heading, of all below it.",
                "Kết quả kiểm tra một mục của danh mục; với đề mục là của mọi mục bên dưới.",
                w => new()
                {
                    Of = w.Required("of", Forms.Code, x => x.Of, "the code of the item.", "mã mục."),
                    Ask = w.Required("ask", ChecklistQuestionJson.Ask, x => x.Ask, "what is asked; 1 and 0 for yes and no.", "hỏi gì; có là 1, không là 0."),
                }),
            new ShapeCase<ReportSourceSpec, ReportSourceSpec.Findings>(
                "findings",
                "What has to be put right after the inspection.",
                "Các nội dung phải khắc phục sau kiểm tra.",
                w => new()
                {
                    Of = w.Optional("of", Forms.Code, x => x.Of, default, "the code of the item or heading; all unless said.", "mã mục hoặc đề mục; mặc định là tất cả."),
                }),
            new ShapeCase<ReportSourceSpec, ReportSourceSpec.Documents>(
                "documents",
                "The documents that came out of a task of the plan.",
                "Các văn bản ban hành từ một nhiệm vụ của kế hoạch.",
                w => new()
                {
                    Of = w.Required("of", Forms.Code, x => x.Of, "the code of the task.", "mã nhiệm vụ."),
                }),
        ];
    }
}
