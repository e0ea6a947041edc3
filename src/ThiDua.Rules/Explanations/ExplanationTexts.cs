using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>The words of a step: what stands before its value, and what stands in parentheses after it.</summary>
/// <param name="Head">What it is.</param>
/// <param name="Detail">How it was made; left out where an argument that it names is missing.</param>
internal sealed record StepText(Words Head, Words Detail);

/// <summary>
/// The sentences of the steps in both languages, by step, or by step and <c>case</c>. Braces name an argument, and
/// after a colon the way to show it; <c>subject</c>, <c>of</c>, <c>left</c>, <c>right</c> and <c>row</c> are made by
/// <see cref="StepSentence"/>.
/// </summary>
internal static class ExplanationTexts
{
    private static readonly CodeMap<StepText> Texts = CodeMap.From(All().Select(Entry));

    public static ValueList<Code> Steps => Texts.Keys;

    /// <summary>The words of a step in one of its cases; those of the step alone where the case has none.</summary>
    public static StepText? Find(Code step, string? @case) =>
        @case is not null && Code.TryParse(step.Value + "/" + @case, out Code key) && Texts.TryGet(key, out var exact) ? exact
        : Texts.TryGet(step, out var text) ? text : null;

    private static KeyValuePair<Code, StepText> Entry((string Step, string En, string Vi, string EnDetail, string ViDetail) row) =>
        new(Code.Of(row.Step), new StepText(new Words(row.En, row.Vi), new Words(row.EnDetail, row.ViDetail)));

    private static IEnumerable<(string Step, string En, string Vi, string EnDetail, string ViDetail)> All() =>
    [
        ("line.sum", "{subject}", "{subject}", "", ""),
        ("line.greatest", "{subject}", "{subject}", "the greatest of its parts", "lấy phần có điểm cao nhất"),
        ("line.marking", "{subject}", "{subject}", "", ""),
        ("line.bonus", "Bonus{named}", "Điểm thưởng{named}", "", ""),
        ("line.deduction", "Deduction{named}", "Điểm trừ{named}", "", ""),
        ("line.when", "Condition", "Điều kiện", "", ""),
        ("line.base", "The greatest of them", "Điểm cao nhất trong các phần", "", ""),
        ("line.rescaling", "Rescaled to the full worth", "Quy đổi theo điểm chuẩn", "worth {worth:points}", "điểm chuẩn {worth:points}"),
        ("line.policy/full", "Not applicable: full marks", "Không áp dụng: tính đủ điểm chuẩn", "", ""),
        ("line.policy/zero", "Not applicable: no points", "Không áp dụng: tính 0 điểm", "", ""),
        ("line.policy/points", "Not applicable: a set number of points", "Không áp dụng: tính mức điểm ấn định", "", ""),
        ("line.policy-if", "Should it turn out not applicable", "Nếu không áp dụng thì tính", "", ""),
        ("line.limit/at-most", "Limit", "Giới hạn", "at most {atMost:points}", "không quá {atMost:points}"),
        ("line.limit/at-least", "Limit", "Giới hạn", "at least {atLeast:points}", "không dưới {atLeast:points}"),
        ("line.limit/both", "Limit", "Giới hạn", "from {atLeast:points} to {atMost:points}", "từ {atLeast:points} đến {atMost:points}"),
        ("line.limit", "Limit", "Giới hạn", "", ""),
        ("line.rounding/half-up", "Rounding", "Làm tròn", "to {decimals:decimals}", "đến {decimals:decimals}"),
        ("line.rounding/up", "Rounding", "Làm tròn", "up to {decimals:decimals}", "lên đến {decimals:decimals}"),
        ("line.rounding/down", "Rounding", "Làm tròn", "down to {decimals:decimals}", "xuống đến {decimals:decimals}"),

        ("amount.fixed", "Fixed amount", "Mức cố định", "", ""),
        ("amount.fixed/worth", "Full marks", "Điểm chuẩn", "", ""),
        ("amount.fixed/share", "Share of the worth", "Theo tỷ lệ điểm chuẩn", "{share:share} of {worth:points}", "{share:share} của {worth:points}"),
        ("amount.each", "For each", "Tính theo số lượng", "", ""),
        ("amount.each/known", "For each", "Tính theo số lượng", "{each:points} × {of:unit}", "{each:points} × {of:unit}"),
        ("amount.each/beyond", "For each beyond {beyond:unit}", "Tính theo số lượng vượt {beyond:unit}",
            "{each:points} × what {of:unit} is beyond {beyond:unit}",
            "{each:points} × phần vượt {beyond:unit} của {of:unit}"),
        ("amount.table", "By the table", "Theo bảng mức", "{row}", "{row}"),
        ("amount.table/gap", "By the table", "Theo bảng mức", "the table as published has no row for it", "bảng đã ban hành không có mức cho giá trị này"),
        ("amount.proportional", "In proportion", "Theo tỷ lệ", "{worth:points} × {of:unit}", "{worth:points} × {of:unit}"),
        ("amount.entered", "Mark given", "Điểm chấm", "", ""),
        ("amount.measured", "By measure", "Theo chỉ số", "", ""),

        ("measure.literal", "Constant", "Số cho trước", "", ""),
        ("measure.input", "{subject}", "{subject}", "", ""),
        ("measure.named", "{subject}", "{subject}", "", ""),
        ("measure.named/again", "{subject}", "{subject}", "explained above", "đã giải thích ở trên"),
        ("measure.sum", "Sum", "Tổng", "weights {weights:numbers}", "hệ số {weights:numbers}"),
        ("measure.product", "Product", "Tích", "", ""),
        ("measure.least", "The least", "Giá trị nhỏ nhất", "", ""),
        ("measure.greatest", "The greatest", "Giá trị lớn nhất", "", ""),
        ("measure.mean", "Mean", "Trung bình cộng", "", ""),
        ("measure.median", "Median", "Trung vị", "", ""),
        ("measure.ratio", "Ratio", "Tỷ số", "", ""),
        ("measure.ratio/zero", "Ratio", "Tỷ số", "the denominator is 0", "mẫu số bằng 0"),
        ("measure.table", "By the table", "Theo bảng", "{row}", "{row}"),
        ("measure.table/gap", "By the table", "Theo bảng", "the table as published has no row for it", "bảng đã ban hành không có mức cho giá trị này"),
        ("measure.holds", "Condition", "Điều kiện", "", ""),
        ("measure.default", "Value", "Giá trị", "", ""),
        ("measure.default/instead", "Value instead of one that is not applicable", "Giá trị thay thế do không áp dụng", "", ""),
        ("measure.default/possible", "Value, or another should it not be applicable", "Giá trị, hoặc giá trị thay thế nếu không áp dụng", "", ""),
        ("measure.round/half-up", "Rounded", "Làm tròn", "to {decimals:decimals}", "đến {decimals:decimals}"),
        ("measure.round/up", "Rounded up", "Làm tròn lên", "to {decimals:decimals}", "đến {decimals:decimals}"),
        ("measure.round/down", "Rounded down", "Làm tròn xuống", "to {decimals:decimals}", "đến {decimals:decimals}"),
        ("measure.points", "{subject}", "{subject}", "", ""),
        ("measure.worth", "Worth{named}", "Điểm chuẩn{named}", "", ""),
        ("measure.share", "Share of the worth{named}", "Tỷ lệ điểm đạt{named}", "", ""),
        ("measure.deducted", "Points deducted{named}", "Tổng điểm trừ{named}", "", ""),
        ("measure.gained", "Bonus points{named}", "Tổng điểm thưởng{named}", "", ""),
        ("measure.over-count", "How many{named}", "Số mục{named}", "", ""),
        ("measure.over-count/some", "How many{named}", "Số mục{named}", "{items:number} of the items, {leftOut:number} left out", "tính {items:number} mục, không tính {leftOut:number} mục"),
        ("measure.over-count/open", "How many{named}", "Số mục{named}", "the list is not complete", "danh sách chưa đầy đủ"),
        ("measure.over-sum", "Sum over{named}", "Tổng các mục{named}", "", ""),
        ("measure.over-sum/some", "Sum over{named}", "Tổng các mục{named}", "{items:number} of the items, {leftOut:number} left out", "tính {items:number} mục, không tính {leftOut:number} mục"),
        ("measure.over-sum/open", "Sum over{named}", "Tổng các mục{named}", "the list is not complete", "danh sách chưa đầy đủ"),
        ("measure.over-mean", "Mean over{named}", "Trung bình các mục{named}", "", ""),
        ("measure.over-mean/some", "Mean over{named}", "Trung bình các mục{named}", "{items:number} of the items, {leftOut:number} left out", "tính {items:number} mục, không tính {leftOut:number} mục"),
        ("measure.over-mean/open", "Mean over{named}", "Trung bình các mục{named}", "the list is not complete", "danh sách chưa đầy đủ"),
        ("measure.over-least", "The least of{named}", "Giá trị nhỏ nhất các mục{named}", "", ""),
        ("measure.over-least/some", "The least of{named}", "Giá trị nhỏ nhất các mục{named}", "{items:number} of the items, {leftOut:number} left out", "tính {items:number} mục, không tính {leftOut:number} mục"),
        ("measure.over-least/open", "The least of{named}", "Giá trị nhỏ nhất các mục{named}", "the list is not complete", "danh sách chưa đầy đủ"),
        ("measure.over-greatest", "The greatest of{named}", "Giá trị lớn nhất các mục{named}", "", ""),
        ("measure.over-greatest/some", "The greatest of{named}", "Giá trị lớn nhất các mục{named}", "{items:number} of the items, {leftOut:number} left out", "tính {items:number} mục, không tính {leftOut:number} mục"),
        ("measure.over-greatest/open", "The greatest of{named}", "Giá trị lớn nhất các mục{named}", "the list is not complete", "danh sách chưa đầy đủ"),
        ("measure.over-median", "Median of{named}", "Trung vị các mục{named}", "", ""),
        ("measure.over-median/some", "Median of{named}", "Trung vị các mục{named}", "{items:number} of the items, {leftOut:number} left out", "tính {items:number} mục, không tính {leftOut:number} mục"),
        ("measure.over-median/open", "Median of{named}", "Trung vị các mục{named}", "the list is not complete", "danh sách chưa đầy đủ"),
        ("measure.over-leading", "How many come first without a break{named}", "Số mục liên tiếp đầu tiên{named}", "", ""),
        ("measure.over-leading/some", "How many come first without a break{named}", "Số mục liên tiếp đầu tiên{named}", "{items:number} of the items, {leftOut:number} left out", "tính {items:number} mục, không tính {leftOut:number} mục"),
        ("measure.over-leading/open", "How many come first without a break{named}", "Số mục liên tiếp đầu tiên{named}", "the list is not complete", "danh sách chưa đầy đủ"),
        ("measure.item", "{subject}", "{subject}", "", ""),
        ("measure.item/times", "{subject}", "{subject}", "counts {times:number} times", "tính {times:number} lần"),
        ("measure.item/perhaps", "{subject}", "{subject}", "not yet sure to count", "chưa chắc được tính"),
        ("measure.item/unit", "{subject}", "{subject}", "unit {unit}", "đơn vị {unit}"),
        ("measure.item/perhaps-unit", "{subject}", "{subject}", "unit {unit}, not yet sure to count", "đơn vị {unit}, chưa chắc được tính"),
        ("measure.item/period", "{subject}", "{subject}", "period {period}", "kỳ {period}"),
        ("measure.item/perhaps-period", "{subject}", "{subject}", "period {period}, not yet sure to count", "kỳ {period}, chưa chắc được tính"),
        ("measure.rank", "Place by {subject}", "Hạng theo {subject}", "", ""),
        ("measure.tied", "Equal with others in {subject}", "Bằng đơn vị khác trong {subject}", "", ""),
        ("measure.field", "{subject}", "{subject}", "", ""),
        ("measure.days", "Days from the first date to the second", "Số ngày từ ngày đầu đến ngày sau", "", ""),
        ("measure.level", "{subject}", "{subject}", "", ""),

        ("condition.yes", "{left}", "{left}", "", ""),
        ("condition.named", "{subject}", "{subject}", "", ""),
        ("condition.named/again", "{subject}", "{subject}", "explained above", "đã giải thích ở trên"),
        ("condition.in", "{left} {in:interval}", "{left} {in:interval}", "", ""),
        ("condition.compare", "{left} {op:op} {right}", "{left} {op:op} {right}", "", ""),
        ("condition.is", "{left} is one of: {levels}", "{left} thuộc: {levels}", "", ""),
        ("condition.not-applicable", "{left} is not applicable", "{left} không áp dụng", "", ""),
        ("condition.all", "All of these", "Tất cả các điều kiện sau", "", ""),
        ("condition.any", "At least one of these", "Ít nhất một trong các điều kiện sau", "", ""),
        ("condition.at-least", "At least {count:number} of these", "Ít nhất {count:number} trong các điều kiện sau", "", ""),
        ("condition.not", "Not so", "Không xảy ra điều kiện sau", "", ""),

        ("outcome", "{subject}", "{subject}", "", ""),
        ("outcome.bands", "By the bands", "Theo mức xếp loại", "{left} {row}", "{left} {row}"),
        ("outcome.bands/gap", "By the bands", "Theo mức xếp loại", "the bands as published have no row for {left}", "các mức đã ban hành không có mức cho {left}"),
        ("outcome.require/met", "Requirement for {levelTitle}", "Yêu cầu của mức {levelTitle}", "met", "đạt"),
        ("outcome.require/failed", "Requirement for {levelTitle}", "Yêu cầu của mức {levelTitle}", "not met, so {otherwiseTitle}", "không đạt, chuyển mức {otherwiseTitle}"),
        ("outcome.require/not-held", "Requirement for {levelTitle}", "Yêu cầu của mức {levelTitle}", "does not concern another level", "không xét vì không ở mức này"),
        ("outcome.require/open", "Requirement for {levelTitle}", "Yêu cầu của mức {levelTitle}", "not known yet", "chưa xác định"),
        ("outcome.gate/no", "Gate{named}", "Điều kiện khống chế{named}", "does not apply", "không xảy ra"),
        ("outcome.gate/open", "Gate{named}", "Điều kiện khống chế{named}", "not known yet", "chưa xác định"),
        ("outcome.gate/at-most", "Gate{named}", "Điều kiện khống chế{named}", "not better than {levelTitle}", "không quá mức {levelTitle}"),
        ("outcome.gate/down", "Gate{named}", "Điều kiện khống chế{named}", "down by {down:number}", "hạ {down:number} mức"),
        ("outcome.gate/become", "Gate{named}", "Điều kiện khống chế{named}", "set to {levelTitle}", "chuyển thành mức {levelTitle}"),
        ("outcome.gate/no-grade", "Gate{named}", "Điều kiện khống chế{named}", "not graded", "không xếp loại"),
        ("outcome.quota/not-held", "Quota for {levelTitle} or better", "Chỉ tiêu từ mức {levelTitle} trở lên", "does not concern this level", "không xét vì không ở mức này"),
        ("outcome.quota/kept", "Quota for {levelTitle} or better", "Chỉ tiêu từ mức {levelTitle} trở lên", "keeps the level", "được giữ mức"),
        ("outcome.quota/demoted", "Quota for {levelTitle} or better", "Chỉ tiêu từ mức {levelTitle} trở lên", "no place left, so {demoteTitle}; the points stay", "hết chỉ tiêu, chuyển mức {demoteTitle}, giữ nguyên điểm"),
        ("outcome.quota/tied", "Quota for {levelTitle} or better", "Chỉ tiêu từ mức {levelTitle} trở lên", "equal to others of whom only some find a place; to be decided", "bằng nhau mà không đủ chỉ tiêu; chờ quyết định"),
        ("outcome.quota/open", "Quota for {levelTitle} or better", "Chỉ tiêu từ mức {levelTitle} trở lên", "not known yet", "chưa xác định"),
        ("quota.limit/share", "At most in the cluster", "Tối đa trong cụm", "{share:share} of {base}; place {place} of {candidates}", "{share:share} của {base}; thứ {place} trong {candidates} đơn vị được xét"),
        ("quota.limit/number", "At most in the cluster", "Tối đa trong cụm", "the limit is {number}; place {place} of {candidates}", "giới hạn {number}; thứ {place} trong {candidates} đơn vị được xét"),
        ("quota.limit/share-of-group", "At most in {subject}: {group}", "Tối đa trong {subject}: {group}", "{share:share} of {base}; place {place} of {candidates}", "{share:share} của {base}; thứ {place} trong {candidates} đơn vị được xét"),
        ("quota.limit/number-of-group", "At most in {subject}: {group}", "Tối đa trong {subject}: {group}", "the limit is {number}; place {place} of {candidates}", "giới hạn {number}; thứ {place} trong {candidates} đơn vị được xét"),

        ("ranking/place", "{subject}", "{subject}", "out of {outOf:number}", "trong {outOf:number} đơn vị"),
        ("ranking/equal", "{subject}", "{subject}", "equal with {with:number} more, out of {outOf:number}", "bằng {with:number} đơn vị khác, trong {outOf:number} đơn vị"),
        ("ranking/tied", "{subject}", "{subject}", "equal with {with:number} more, to be decided; out of {outOf:number}", "bằng {with:number} đơn vị khác, chờ quyết định; trong {outOf:number} đơn vị"),
        ("ranking/open", "{subject}", "{subject}", "not known yet; out of {outOf:number}", "chưa xác định; trong {outOf:number} đơn vị"),
        ("ranking/not-ranked", "{subject}", "{subject}", "not ranked", "không xếp hạng"),
        ("ranking.key/high", "{left}", "{left}", "more is before", "cao hơn xếp trước"),
        ("ranking.key/low", "{left}", "{left}", "less is before", "thấp hơn xếp trước"),

        ("why-not.bands/more", "By the bands", "Theo mức xếp loại",
            "{left} must be {in:interval}, it is {now:unit}; missing: {missing:unit}",
            "{left} phải {in:interval}, hiện là {now:unit}; còn thiếu {missing:unit}"),
        ("why-not.bands/more-than", "By the bands", "Theo mức xếp loại",
            "{left} must be {in:interval}, it is {now:unit}; missing: more than {missing:unit}",
            "{left} phải {in:interval}, hiện là {now:unit}; còn thiếu hơn {missing:unit}"),
        ("why-not.bands/less", "By the bands", "Theo mức xếp loại",
            "{left} must be {in:interval}, it is {now:unit}; too much by {missing:unit}",
            "{left} phải {in:interval}, hiện là {now:unit}; thừa {missing:unit}"),
        ("why-not.bands/less-than", "By the bands", "Theo mức xếp loại",
            "{left} must be {in:interval}, it is {now:unit}; too much by {missing:unit} and more",
            "{left} phải {in:interval}, hiện là {now:unit}; phải giảm hơn {missing:unit}"),
        ("why-not.bands/on-the-end", "By the bands", "Theo mức xếp loại", "{left} must be {in:interval}, it is {now:unit}", "{left} phải {in:interval}, hiện đúng {now:unit}"),
        ("why-not.bands/row", "By the bands", "Theo mức xếp loại", "{left} must be {row}", "{left} phải {row}"),
        ("why-not.bands/no-row", "By the bands", "Theo mức xếp loại", "no band gives the level", "không có mức nào cho kết quả này"),
        ("why-not.require", "Requirement for {levelTitle}", "Yêu cầu của mức {levelTitle}", "not met", "không đạt"),
        ("why-not.require/open", "Requirement for {levelTitle}", "Yêu cầu của mức {levelTitle}", "not known yet", "chưa xác định"),
        ("why-not.gate/open", "Gate{named}", "Điều kiện khống chế{named}", "not known yet", "chưa xác định"),
        ("why-not.gate/at-most", "Gate{named}", "Điều kiện khống chế{named}", "not better than {levelTitle}", "không quá mức {levelTitle}"),
        ("why-not.gate/down", "Gate{named}", "Điều kiện khống chế{named}", "down by {down:number}", "hạ {down:number} mức"),
        ("why-not.gate/become", "Gate{named}", "Điều kiện khống chế{named}", "set to {levelTitle}", "chuyển thành mức {levelTitle}"),
        ("why-not.gate/no-grade", "Gate{named}", "Điều kiện khống chế{named}", "not graded", "không xếp loại"),
        ("why-not.quota/demoted", "Quota for {levelTitle} or better", "Chỉ tiêu từ mức {levelTitle} trở lên", "no place left, so {demoteTitle}; the points stay", "hết chỉ tiêu, chuyển mức {demoteTitle}, giữ nguyên điểm"),
        ("why-not.quota/tied", "Quota for {levelTitle} or better", "Chỉ tiêu từ mức {levelTitle} trở lên", "equal to others of whom only some find a place; to be decided", "bằng nhau mà không đủ chỉ tiêu; chờ quyết định"),
        ("why-not.quota/open", "Quota for {levelTitle} or better", "Chỉ tiêu từ mức {levelTitle} trở lên", "not known yet", "chưa xác định"),
    ];
}
