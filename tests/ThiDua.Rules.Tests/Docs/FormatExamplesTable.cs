using System.Collections.Generic;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>One example of each kind of part; a test reads each through the form that reads rule sets.</summary>
internal static class FormatExamplesTable
{
    public static readonly IReadOnlyDictionary<string, string> Measures = new Dictionary<string, string>
    {
        ["input"] = """{ "kind": "input", "of": "late-reports", "stage": "council" }""",
        ["combine"] = """{ "kind": "combine", "how": "sum", "of": ["theft", "fire"], "weights": [1, 2] }""",
        ["ratio"] = """{ "kind": "ratio", "of": "done", "to": "planned" }""",
        ["table"] = """{ "kind": "table", "of": "rate", "rows": [ { "in": "< 50%", "then": 0 }, { "in": ">= 50%", "then": 2 } ] }""",
        ["holds"] = """{ "kind": "holds", "when": { "kind": "compare", "of": "late-reports", "in": "= 0" } }""",
        ["default"] = """{ "kind": "default", "of": "rating", "then": 3 }""",
        ["round"] = """{ "kind": "round", "of": "rate", "round": { "decimals": 2, "mode": "half-up" } }""",
        ["over"] = """{ "kind": "over", "each": { "records": "tasks" }, "take": "mean", "value": { "kind": "field", "of": "rating" }, "where": { "kind": "compare", "of": { "kind": "field", "of": "late" }, "in": "= 0" } }""",
        ["field"] = """{ "kind": "field", "of": "rating" }""",
        ["days"] = """{ "kind": "days", "from": "2031-03-31", "to": "sent" }""",
        ["deadline"] = """{ "kind": "deadline", "of": "half-year-report" }""",
        ["result"] = """{ "kind": "result", "of": "total", "ask": "share" }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Deadlines = new Dictionary<string, string>
    {
        ["before"] = """{ "kind": "before", "day": "2022-12-05", "time": "10:00" }""",
        ["no-later-than"] = """{ "kind": "no-later-than", "day": "2022-12-10", "roll": "next", "calendar": "officials" }""",
        ["within"] = """{ "kind": "within", "period": "2024-01" }""",
        ["window"] = """{ "kind": "window", "from": "issued", "to": "2024-09-20" }""",
        ["after"] = """{ "kind": "after", "day": "issued", "n": 10, "count": "working-days", "calendar": "officials" }""",
        ["recurring"] = """{ "kind": "recurring", "each": "quarter", "month": 3, "weekday": "friday", "nth": "last" }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Conditions = new Dictionary<string, string>
    {
        ["compare"] = """{ "kind": "compare", "of": "late-reports", "in": "[0, 2]" }""",
        ["is"] = """{ "kind": "is", "of": "kind-of-unit", "any": ["school", "office"] }""",
        ["not-applicable"] = """{ "kind": "not-applicable", "of": "rating" }""",
        ["all"] = """{ "kind": "all", "of": ["has-plan", { "kind": "compare", "of": "total", "in": ">= 50" }] }""",
        ["any"] = """{ "kind": "any", "of": ["has-plan", "has-report"] }""",
        ["not"] = """{ "kind": "not", "of": "was-disciplined" }""",
        ["at-least"] = """{ "kind": "at-least", "n": 2, "of": ["has-plan", "has-report", "has-minutes"] }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Amounts = new Dictionary<string, string>
    {
        ["fixed"] = """{ "kind": "fixed", "points": "50%" }""",
        ["each"] = """{ "kind": "each", "of": "own", "points": 0.5, "beyond": 2 }""",
        ["table"] = """{ "kind": "table", "of": "own", "rows": [ { "in": "= 0", "then": 0 }, { "in": "[1, 2]", "then": 3 }, { "in": ">= 3", "then": "worth" } ] }""",
        ["proportional"] = """{ "kind": "proportional", "of": { "kind": "ratio", "of": "done", "to": "planned" } }""",
        ["entered"] = """{ "kind": "entered", "range": "[0, 10]", "step": 0.5 }""",
        ["measured"] = """{ "kind": "measured", "of": { "kind": "combine", "how": "least", "of": ["marks", 9] } }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Levels = new Dictionary<string, string>
    {
        ["table"] = """{ "kind": "table", "of": "kind-of-unit", "rows": [ { "is": "school", "then": "tot" }, { "is": "office", "then": "kha" } ] }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Steps = new Dictionary<string, string>
    {
        ["bands"] = """{ "kind": "bands", "of": "total", "rows": [ { "in": "> 80", "then": "tot" }, { "in": "[70, 80]", "then": "kha" }, { "in": "< 70", "then": "trung-binh" } ] }""",
        ["require"] = """{ "kind": "require", "level": "tot", "when": { "kind": "compare", "of": "late-reports", "in": "= 0" }, "otherwise": "kha" }""",
        ["gate"] = """{ "kind": "gate", "code": "discipline", "when": "was-disciplined", "then": { "down": 1, "points": "band-floor" } }""",
        ["quota"] = """{ "kind": "quota", "level": "tot", "limit": { "share": "25%", "atLeast": 1 }, "base": { "levels": ["tot", "kha"], "counted": "after" }, "scopes": ["office"], "order": [ { "of": "total" } ], "ties": "unresolved" }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Eligibilities = new Dictionary<string, string>
    {
        ["office"] = """{ "kind": "office", "oneOf": ["chu-tich", "pho-chu-tich"] }""",
        ["member"] = """{ "kind": "member", "oneOf": ["hoi-dong-huyen"] }""",
        ["from"] = """{ "kind": "from", "oneOf": ["inspected"] }""",
        ["from-kind"] = """{ "kind": "from-kind", "oneOf": ["xa", "phuong"] }""",
        ["follows"] = """{ "kind": "follows", "oneOf": ["inspected"] }""",
        ["all"] = """{ "kind": "all", "of": [ { "kind": "member", "oneOf": ["hoi-dong-huyen"] }, { "kind": "follows", "oneOf": ["inspected"] } ] }""",
        ["any"] = """{ "kind": "any", "of": [ { "kind": "office", "oneOf": ["chu-tich"] }, { "kind": "member", "oneOf": ["hoi-dong-huyen"] } ] }""",
        ["not"] = """{ "kind": "not", "of": { "kind": "from", "oneOf": ["inspected"] } }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Conflicts = new Dictionary<string, string>
    {
        ["own-unit"] = """{ "kind": "own-unit" }""",
        ["relation"] = """{ "kind": "relation", "of": "reports-through" }""",
    };

    /// <summary>What else is compared than a number with an interval.</summary>
    public static readonly IReadOnlyList<(string Heading, Words Says, string Example)> Comparisons =
    [
        ("compare levels", new(
            "Two levels with the same list of codes: `\">=\"` says “as good or better”. Beside a measure of levels `to` may be a level, by its code: here “Khá or better”.",
            "Hai mức có cùng danh sách mã: `\">=\"` là “bằng hoặc tốt hơn”. Cạnh một chỉ số cho ra mức, `to` có thể là mã một mức: ở đây là “từ Khá trở lên”."),
            """{ "kind": "compare", "of": "rating-before", "op": ">=", "to": "kha" }"""),
        ("compare dates", new(
            "The interval of a date has days as its ends, in conditions and in rows of tables alike; between a day and the next there is nothing.",
            "Khoảng của ngày tháng có hai đầu là ngày, trong điều kiện cũng như trong dòng của bảng; giữa hai ngày liền nhau không có gì."),
            """{ "kind": "compare", "of": "sent", "in": "[2031-12-16, 2031-12-20]" }"""),
    ];

    /// <summary>Folds over each kind of collection, below the fold itself.</summary>
    public static readonly IReadOnlyList<(string Heading, Words Says, string Example)> Folds =
    [
        ("over records", new(
            "The records of an input of the type `records`: here the share of what was done of each task, averaged.",
            "Các bản ghi của một đầu vào kiểu `records`: ở đây là tỷ lệ hoàn thành của từng nhiệm vụ, lấy trung bình."),
            """{ "kind": "over", "each": { "records": "tasks" }, "take": "mean", "value": { "kind": "ratio", "of": { "kind": "field", "of": "done" }, "to": { "kind": "field", "of": "planned" } } }"""),
        ("over events", new(
            "The events of one kind in the log, each as often as its `times` says; `date` and the declared fields can be read. While the log is not complete, more may come.",
            "Các sự kiện thuộc một loại trong sổ theo dõi, mỗi sự kiện tính theo số lần `times`; đọc được `date` và các trường đã khai báo. Khi sổ chưa đủ thì có thể còn thêm."),
            """{ "kind": "over", "each": { "events": "late-report" }, "take": "count", "where": { "kind": "compare", "of": { "kind": "field", "of": "date" }, "op": ">=", "to": "2031-03-15" } }"""),
        ("over criteria", new(
            "The direct criteria of a line, those on the sheet: here the least share that any of them reached.",
            "Các tiêu chí trực tiếp của một dòng, có trên phiếu: ở đây là tỷ lệ điểm thấp nhất mà một tiêu chí đạt được."),
            """{ "kind": "over", "each": { "criteria": "total" }, "take": "least", "value": { "kind": "field", "of": "share" } }"""),
        ("over units", new(
            "Units of the same period that are scored together: `\"cluster\"`, those with the same attribute, or those in a relation. Everything inside is read of that unit: here the best "
                + "total among the units of the same office. Nobody says who should be there: with nobody of the same value there is nothing (TD6662). One certain unit is named by a relation, and waited for.",
            "Các đơn vị cùng kỳ được chấm cùng nhau: `\"cluster\"` (cả cụm), các đơn vị có cùng thuộc tính, hoặc có quan hệ. Mọi nội dung bên trong được đọc của đơn vị đó: ở đây là tổng điểm "
                + "cao nhất trong các đơn vị cùng văn phòng. Không có gì cho biết ai phải có mặt: không có ai cùng giá trị thì coi như không có (TD6662). Đúng một đơn vị thì nêu bằng quan hệ, khi đó được chờ."),
            """{ "kind": "over", "each": { "units": { "same": "office" } }, "take": "greatest", "value": "total" }"""),
        ("over related units", new(
            "A relation is declared at the root, `\"relations\": [{\"code\": \"leads\"}]`, and a dossier names the units: `\"relations\": {\"leads\": [\"u-18\"]}`. `rubric` says by which rubric those "
                + "units are scored. Here: how many of the units that somebody leads are poor.",
            "Quan hệ khai báo ở gốc, `\"relations\": [{\"code\": \"leads\"}]`, và hồ sơ nêu các đơn vị: `\"relations\": {\"leads\": [\"u-18\"]}`. `rubric` là bảng chấm điểm của các đơn vị đó. "
                + "Ở đây: trong số đơn vị phụ trách có bao nhiêu đơn vị yếu."),
            """{ "kind": "over", "each": { "units": { "relation": "leads" }, "rubric": "office" }, "take": "count", "where": { "kind": "is", "of": { "kind": "default", "of": "office-grade", "then": "poor" }, "any": ["poor"] } }"""),
        ("over periods", new(
            "The results of the unit by another rubric in the periods inside this one, the newest first: here how many years in a row had the best grade, counted back from the newest.",
            "Kết quả của đơn vị theo bảng khác trong các kỳ nằm trong kỳ này, mới nhất trước: ở đây là số năm liên tục đạt mức cao nhất, tính ngược từ năm mới nhất."),
            """{ "kind": "over", "each": { "periods": "year" }, "take": "leading", "where": { "kind": "is", "of": { "kind": "default", "of": "year-grade", "then": "poor" }, "any": ["good"] } }"""),
    ];

    /// <summary>An example of an object, below its table, by the name of the object.</summary>
    public static readonly IReadOnlyDictionary<string, string> Requirements = new Dictionary<string, string>
    {
        ["single-cycle"] = """{ "kind": "single-cycle", "cost": 10 }""",
        ["no-mutual-pair"] = """{ "kind": "no-mutual-pair" }""",
        ["not-again"] = """{ "kind": "not-again", "years": 3, "cost": 2 }""",
        ["forbidden"] = """{ "kind": "forbidden", "by": ["tuan-giao", "muong-ang"], "of": ["muong-lay"] }""",
    };

    public static readonly IReadOnlyDictionary<string, string> ReportAsks = new Dictionary<string, string>
    {
        ["text"] = """{ "kind": "text", "code": "nguyen-nhan", "title": "nguyên nhân", "ifAny": "de-lai" }""",
        ["number"] = """{ "kind": "number", "code": "trinh", "title": "số lượng trình khen thưởng" }""",
        ["list"] = """{ "kind": "list", "code": "dien-hinh", "title": "mỗi phong trào thi đua 1-2 điển hình", "atMost": 2, "each": ["phong-trao"] }""",
        ["table"] = """
            { "kind": "table", "code": "bieu-1", "label": "Biểu số 1", "columns": [
                { "code": "hinh-thuc", "title": "Hình thức khen thưởng", "type": "text" }, { "code": "trinh" }, { "code": "duoc-khen" }, { "code": "de-lai" },
                { "code": "nguyen-nhan", "type": "text", "ifAny": "de-lai" } ],
              "identities": [ { "code": "can-doi", "whole": "trinh", "parts": ["duoc-khen", "de-lai"] } ] }
            """,
        ["change"] = """{ "kind": "change", "code": "tang-giam", "of": "bieu-1/khong-lanh-dao", "in": "bieu-1/duoc-khen", "since": "2022" }""",
    };

    public static readonly IReadOnlyDictionary<string, string> ReportSources = new Dictionary<string, string>
    {
        ["score"] = """{ "kind": "score", "line": "noi-dung-3" }""",
        ["grade"] = """{ "kind": "grade" }""",
        ["task"] = """{ "kind": "task", "of": "bao-cao-6-thang", "ask": "times-late" }""",
        ["documents"] = """{ "kind": "documents", "of": "phat-dong" }""",
        ["item"] = """{ "kind": "item", "of": "hoi-dong", "ask": "state" }""",
        ["findings"] = """{ "kind": "findings" }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Objects = new Dictionary<string, string>
    {
        ["input"] = """
            { "code": "tasks", "title": "Nhiệm vụ được giao", "type": "records", "fields": [
              { "code": "done", "type": "count" }, { "code": "planned", "type": "count" }, { "code": "sent", "type": "date", "mayBeNotApplicable": true } ] }
            """,
        ["event-kind"] = """{ "code": "late-report", "title": "Báo cáo chậm", "owner": "office", "fields": [ { "code": "days-late", "type": "count" } ] }""",
        ["unit-kind"] = """
            { "code": "huyen", "title": "huyện", "inForce": { "to": "2025-06-30" }, "successors": ["xa", "phuong"], "basis": [ { "document": "Luật 72/2025/QH15" } ] }
            """,
        ["unit"] = """{ "code": "tuan-giao", "title": "huyện Tuần Giáo", "kind": "huyen", "identifier": "000.00.25.H18" }""",
        ["unit-relation"] = """{ "relation": "reports-through", "unit": "tuan-giao", "to": "noi-vu-tuan-giao", "inForce": { "from": "2022-01-01" } }""",
        ["group"] = """
            { "code": "vung-thap", "title": "Cụm thi đua vùng thấp", "kind": "cluster", "atLeast": 3, "atMost": 10, "headship": "rotating",
              "years": [ { "period": "2022", "members": ["tuan-giao", "muong-lay", "muong-ang"], "head": "tuan-giao", "deputies": ["muong-lay"] } ] }
            """,
        ["team"] = """
            { "code": "doan", "title": "Đoàn kiểm tra", "conflicts": [ { "kind": "own-unit" } ], "inspected": [ { "of": "cum-1", "indicative": true } ], "visits": { "atMost": 2 },
              "seats": [ { "code": "truong-doan", "role": "head", "atMost": 1, "eligible": { "kind": "follows", "oneOf": ["inspected"] } }, { "code": "thu-ky", "role": "secretary" } ] }
            """,
        ["attendance"] = """
            { "code": "du-hop", "for": "units", "venue": "tại trụ sở", "seats": [ { "code": "chu-tich", "eligible": { "kind": "from", "oneOf": ["inspected"] } } ] }
            """,
        ["rotation"] = """
            { "code": "cross-check-2022", "title": "Kiểm tra chéo năm 2022", "year": 2022, "stage": "cross-check",
              "units": [ { "code": "tuan-giao", "title": "Huyện Tuần Giáo" }, "muong-lay", "muong-ang" ],
              "requirements": [ { "kind": "single-cycle" }, { "kind": "not-again", "years": 2 } ],
              "history": [ { "year": 2021, "pairs": [ { "by": "tuan-giao", "of": "muong-ang" } ] } ],
              "pairs": [ { "by": "tuan-giao", "of": "muong-lay" }, { "by": "muong-lay", "of": "muong-ang" }, { "by": "muong-ang", "of": "tuan-giao" } ] }
            """,
        ["rotation-pair"] = """{ "by": "tuan-giao", "of": "muong-lay" }""",
        ["rotation-wish"] = """{ "by": "tuan-giao", "of": "muong-lay", "cost": 112.5 }""",
        ["rotation-year"] = """{ "year": 2021, "pairs": [ { "by": "tuan-giao", "of": "muong-ang" }, { "by": "muong-ang", "of": "tuan-giao" } ] }""",
        ["marks"] = """{ "stage": "council", "givers": { "mean-unless-apart": 2 } }""",
        ["ranking"] = """
            { "code": "place", "title": "Xếp hạng", "scope": "cluster", "ties": "competition",
              "by": [ { "of": { "kind": "result", "of": "grade", "ask": "level" } }, { "of": "total" }, { "of": { "kind": "result", "of": "total", "ask": "deducted" }, "best": "low" } ] }
            """,
        ["rubric-of-several"] = """
            { "code": "year", "title": "Năm", "period": "year", "appliesTo": { "kind": "is", "of": "kind-of-unit", "any": ["school"] },
              "rubric": { "code": "year-total", "worth": 100, "bounds": "bounded", "criteria": [
                { "code": "months", "worth": 100, "marking": { "kind": "measured", "of": { "kind": "ratio", "to": 12,
                  "of": { "kind": "over", "each": { "periods": "month" }, "take": "sum", "value": "month-total" } } } } ] } }
            """,
        ["report-section"] = """
            { "code": "i-4", "label": "4.", "title": "Hoạt động của cụm, khối thi đua thuộc huyện", "kinds": ["huyen"],
              "sections": [ { "code": "i-4-1", "label": "+", "title": "Việc chia cụm, khối" } ] }
            """,
        ["report-column"] = """{ "code": "nam-truoc", "title": "năm 2022", "lastYearOf": "duoc-khen" }""",
        ["report-identity"] = """{ "code": "can-doi", "title": "Trình = được khen + để lại", "whole": "trinh", "parts": ["duoc-khen", "de-lai"] }""",
        ["checklist-item"] = """
            { "code": "a-hoi-dong", "label": "-", "title": "Hoạt động của Hội đồng Thi đua - Khen thưởng.", "rows": ["row-2"],
              "evidence": [{ "code": "bien-ban", "title": "Biên bản họp", "kind": "bien-ban", "window": "period" }] }
            """,
        ["evidence-requirement"] = """{ "code": "chi-dao", "title": "Văn bản chỉ đạo", "kind": "van-ban", "atLeast": 2, "window": "2024", "issuers": ["self"] }""",
        ["correction"] = """{ "action": "Bổ sung hồ sơ, báo cáo Đoàn kiểm tra", "within": 10, "count": "working-days" }""",
        ["checklist-sum"] = """{ "code": "khop", "title": "Trình bằng được khen cộng để lại", "of": "khen/trinh", "parts": ["khen/duoc-khen", "khen/de-lai"], "eachRow": true }""",
        ["checklist-question"] = """{ "item": "a-hoi-dong", "ask": "complete" }""",
        ["task-question"] = """{ "task": "bao-cao-6-thang", "ask": "working-days-late" }""",
        ["document"] = """
            {
              "head": {
                "parentBody": "UBND TỈNH ĐIỆN BIÊN", "issuingBody": "CỤM THI ĐUA VÙNG THẤP",
                "symbol": "Số:        /KH-CTĐVT", "placeAndDate": "Tuần Giáo, ngày       tháng 10 năm 2022",
                "kind": "KẾ HOẠCH", "subject": "Kiểm tra chéo công tác thi đua, khen thưởng", "mark": "DỰ THẢO"
              },
              "basis": "Thực hiện Kế hoạch số 112/KH-UBND ngày 14/01/2022 của UBND tỉnh Điện Biên.",
              "body": [
                { "label": "I.", "heading": "MỤC ĐÍCH, YÊU CẦU", "children": [ "Kiểm tra có trọng tâm, hiệu quả." ] },
                { "label": "II.", "heading": "THỜI GIAN KIỂM TRA", "shows": { "part": "phases" } },
                "Đề nghị các đơn vị tổ chức triển khai thực hiện./."
              ],
              "foot": {
                "recipientsTitle": "Nơi nhận:", "recipients": [ "- UBND các huyện;", "- Lưu: VT, NV." ],
                "authority": "TT. CỤM THI ĐUA VÙNG THẤP", "office": "TRƯỞNG CỤM", "name": "Lê Xuân Cảnh"
              }
            }
            """,
        ["document-node"] = """{ "label": "1.", "heading": "Mục đích", "children": [ { "label": "-", "paragraphs": "Đánh giá khách quan, toàn diện." } ] }""",
        ["document-reference"] = """{ "part": "tasks", "of": "quy-1", "columns": [ "STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp" ] }""",
        ["document-appendix"] = """
            {
              "code": "phu-luc-3", "label": "Phụ lục số 3", "title": "DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA",
              "attached": "(Ban hành kèm theo Kế hoạch số 12/KH-UBND)",
              "document": { "body": [ { "shows": { "part": "inspected", "of": "doan" } } ] }
            }
            """,
        ["phase"] = """{ "code": "tu-kiem-tra", "label": "b)", "title": "tổ chức tự kiểm tra", "from": "2024-09-21", "to": "2024-09-25" }""",
        ["task"] = """{ "code": "bao-cao-6-thang", "title": "báo cáo 6 tháng (trước ngày 15/5)", "each": ["cac-phuong-xa"], "deadline": { "kind": "before", "day": "2024-05-15" }, "report": { "period": "2024-H1", "to": "ubnd" } }""",
    };

    /// <summary>The days of all events of a kind.</summary>
    public const string DaysOfEvents =
        """{ "kind": "over", "each": { "events": "late-report" }, "take": "sum", "value": { "kind": "field", "of": "days-late" } }""";

    /// <summary>An input with what stands in while it is missing.</summary>
    public const string Meanwhile =
        """{ "code": "survey", "title": "Điểm khảo sát", "type": "points", "range": "[0, 20]", "meanwhile": 10 }""";
}
