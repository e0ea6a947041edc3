using ThiDua.Rules.Json;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>What the format page says besides the tables.</summary>
internal static class FormatIntroTexts
{
    public static readonly Words Measures = new(
        "A measure is a question with one answer for one unit. A number is a literal (`0.5`, `\"30%\"`), so is a date and `true` or `false`; any other text is a code: of an input, of a named measure or condition, "
            + "or of a line (then its points). `\"own\"` is what was entered under the nearest line around it that has an entry. Tables must answer every value: a gap is an error "
            + "unless `\"gaps\": \"as-published\"` says that the document has it. A row is `{\"in\": interval, \"then\": …}` over numbers and `{\"is\": level, \"then\": …}` over levels "
            + "(one level or a list; `true` and `false` for yes-no); in a table of amounts `then` is any amount, also `each` or another table. Levels are declared once: "
            + "`\"levels\": {\"archive\": [{\"code\": \"full\", \"title\": \"đầy đủ\"}, \"partly\", \"none\"]}`, best first, and used by `\"entry\": {\"levels\": \"archive\"}`.",
        "Chỉ số là câu hỏi có một câu trả lời cho một đơn vị. Số là hằng (`0.5`, `\"30%\"`), ngày và `true`, `false` cũng vậy; chuỗi khác là mã: của đầu vào, của chỉ số hoặc điều kiện có tên, hoặc của một dòng "
            + "(khi đó là điểm của dòng). `\"own\"` là nội dung nhập của dòng gần nhất bao quanh có mục nhập. Bảng phải trả lời mọi giá trị: khoảng trống là lỗi, trừ khi "
            + "`\"gaps\": \"as-published\"` nói rõ văn bản có như vậy. Dòng của bảng là `{\"in\": khoảng, \"then\": …}` khi tra theo số và `{\"is\": mức, \"then\": …}` khi tra theo mức "
            + "(một mức hoặc danh sách mức; `true`, `false` với có/không); trong bảng mức điểm, `then` là mức điểm bất kỳ, kể cả `each` hoặc bảng khác. Danh sách mức khai báo một lần: "
            + "`\"levels\": {\"archive\": [{\"code\": \"full\", \"title\": \"đầy đủ\"}, \"partly\", \"none\"]}`, mức cao nhất trước, và dùng bằng `\"entry\": {\"levels\": \"archive\"}`.");

    public static readonly Words Deadlines = new(
        "Until when something is to be done. Days are dates, or codes of events under `\"dates\"`, whose days a dossier tells. Times are those of Vietnam (UTC+7), to the minute. A wording that can be read in two ways "
            + "(does *trước ngày 15/5* include 15/5?) is `{\"kind\": \"by-reading\", …}` with one deadline for each reading. Which days are off is said by the working calendar named in `\"calendar\"`, which the host gives "
            + "when it loads the rule set; a year of which the calendar says nothing is never guessed. [More about time](time.md).",
        "Hạn phải thực hiện. Ngày là ngày tháng, hoặc mã sự kiện trong `\"dates\"` mà hồ sơ cho biết ngày. Giờ là giờ Việt Nam (UTC+7), đến phút. Cách viết có thể hiểu theo hai cách "
            + "(*trước ngày 15/5* có gồm ngày 15/5 không?) thì ghi `{\"kind\": \"by-reading\", …}`, mỗi cách hiểu một thời hạn. Ngày nào nghỉ là do lịch làm việc ghi ở `\"calendar\"`, được cung cấp "
            + "khi nạp bộ quy tắc; năm chưa có dữ liệu thì không bao giờ đoán. [Xem thêm về thời gian](time.md).");

    public static readonly Words Conditions = new(
        "A condition is yes, no, or not known yet. A text alone is a yes-no input or a named condition. What may be not applicable is wrapped in a `default` first.",
        "Điều kiện có giá trị có, không, hoặc chưa biết. Chuỗi đứng một mình là đầu vào có/không hoặc điều kiện có tên. Giá trị có thể không áp dụng phải được bọc trong `default`.");

    public static readonly Words Amounts = new(
        "An amount is the points of the line it stands in. A number, `\"worth\"` or a share such as `\"50%\"` (of the worth of the nearest criterion) is a fixed amount. "
            + "Caps are limits of the line (`atMost`), never part of an amount.",
        "Mức điểm là số điểm của dòng chứa nó. Một số, `\"worth\"` hoặc tỷ lệ như `\"50%\"` (của điểm chuẩn của tiêu chí gần nhất) là mức cố định. "
            + "Mức tối đa là giới hạn của dòng (`atMost`), không thuộc mức điểm.");

    public static readonly Words Levels = new(
        "Where a gate or a row of bands needs a level, its code may stand, the code of a measure that gives levels, any measure as an object, or a table of levels. "
            + "A measure must have the same levels in the same order as the outcome; a code that is a level of the outcome is that level. "
            + "So is a code as `then` of a `default` (or in a table inside it) whose `of` gives levels, a level of the list of that `of`: `{\"kind\": \"default\", \"of\": \"grade\", \"then\": \"poor\"}`.",
        "Chỗ nào điều kiện khống chế hoặc dòng của bảng mức cần một mức thì ghi mã mức, mã một chỉ số cho ra mức, một chỉ số bất kỳ ở dạng đối tượng, hoặc một bảng mức. "
            + "Chỉ số phải có cùng các mức theo cùng thứ tự với kết quả xếp loại; mã trùng với một mức của kết quả thì được hiểu là mức đó. "
            + "Mã ở `then` của `default` (hoặc trong bảng ghi ở đó) cũng vậy, khi `of` cho ra mức: đó là một mức trong danh sách của `of`, như `{\"kind\": \"default\", \"of\": \"grade\", \"then\": \"poor\"}`.");

    public static readonly Words Steps = new(
        "An outcome starts at the best level and goes through its steps in the order in which the regulation writes them. Each step is kept in the result.",
        "Kết quả xếp loại bắt đầu từ mức cao nhất và đi qua các bước theo thứ tự của quy định. Mỗi bước đều được lưu trong kết quả.");

    public static readonly Words Eligibilities = new(
        "Who may sit in a seat is asked of what a list of candidates declares of each person, on the day of the inspection. `\"inspected\"` is the unit or group that is inspected, "
            + "`\"inspecting\"` the unit that inspects. [More about teams](teams.md).",
        "Điều kiện được xét theo thông tin khai báo của từng người trong danh sách, tại ngày kiểm tra. `\"inspected\"` là đơn vị hoặc cụm, khối được kiểm tra, "
            + "`\"inspecting\"` là đơn vị kiểm tra. [Xem thêm về đoàn kiểm tra](teams.md).");

    public static readonly Words Conflicts = new(
        "A team says itself what keeps people away; `[]` says that nothing does.",
        "Đoàn tự nêu các trường hợp không được kiểm tra; `[]` nghĩa là không có.");

    public static readonly Words ReportAsks = new(
        "What a section of an outline asks for besides its own text. A number is named by its code, a column of a form by `\"form/column\"`. [More about reports](reports.md).",
        "Nội dung mà một mục của đề cương yêu cầu ngoài phần lời. Số liệu gọi bằng mã, cột của biểu gọi bằng `\"biểu/cột\"`. [Xem thêm về báo cáo](reports.md).");

    public static readonly Words ReportSources = new(
        "Where the answer is already known: it is filled in when a report is drafted, and held against what was written when it is reviewed.",
        "Nơi đã có sẵn số liệu: được điền khi lập dự thảo, và được đối chiếu với nội dung đã ghi khi rà soát.");

    public static readonly Words Requirements = new(
        "What a rotation has to keep to. Where not all can be kept, the library names requirements that cannot be kept together and the cheapest to give up.",
        "Những điều phân công kiểm tra chéo phải đáp ứng. Khi không thể đáp ứng tất cả, thư viện nêu các yêu cầu mâu thuẫn nhau và yêu cầu nên bỏ với chi phí nhỏ nhất.");

    public static readonly Words Marks = new(
        "The nearest `marks` upwards counts. On a line that is marked itself, and on an input, the entries of the givers are combined code by code: "
            + "`\"marks\": {\"stage\": \"last\", \"givers\": \"mean\"}`; put it into `lines` to say it of every leaf. On a line that has `criteria` the whole line is worked out once for "
            + "each giver, with that giver's entries for it and for the inputs that are read only below it; then the points are combined and rounded again: "
            + "`\"marks\": {\"stage\": \"council\", \"givers\": {\"mean-unless-apart\": 2}}`. `without-extremes` drops one highest and one lowest mark and takes the mean of the rest (three "
            + "givers or more). `mean-unless-apart` x takes the mean of the first two marks if they differ by less than x, and the third mark if they differ by x or more. "
            + "Every giver whom the dossier lists for the stage is waited for; who says `\"n/a\"` is left out.",
        "`marks` gần nhất tính từ dưới lên được áp dụng. Ở dòng có cách chấm riêng và ở đầu vào, mục nhập của những người chấm được gộp theo từng mã: "
            + "`\"marks\": {\"stage\": \"last\", \"givers\": \"mean\"}`; đặt trong `lines` để áp dụng cho mọi dòng lá. Ở dòng có `criteria`, cả dòng được tính một lần cho mỗi người chấm "
            + "theo các mục nhập của người đó (kể cả đầu vào chỉ dùng bên dưới dòng ấy), sau đó gộp điểm và làm tròn lại: "
            + "`\"marks\": {\"stage\": \"council\", \"givers\": {\"mean-unless-apart\": 2}}`. `without-extremes` bỏ một điểm cao nhất và một điểm thấp nhất rồi lấy trung bình (từ ba người "
            + "chấm). `mean-unless-apart` x lấy trung bình hai điểm đầu nếu lệch nhau dưới x, và lấy điểm thứ ba nếu lệch từ x trở lên. "
            + "Mọi người chấm mà hồ sơ ghi ở khâu đó đều được chờ; ai ghi `\"n/a\"` thì không tính.");

    public static readonly Words Meanwhile = new(
        "`meanwhile` is what stands in while an input is missing. The result stays open, and beside it stands the provisional result that comes out with what stands in:",
        "`meanwhile` là giá trị tạm dùng khi chưa có mục nhập. Kết quả vẫn để mở, bên cạnh là kết quả tạm tính với giá trị tạm dùng:");

    public static readonly Words Fields = new(
        "`fields` of an input of the type `records`, and of a kind of event, are inputs of their own: `code`, `title`, `type` (or `levels`), `range`, `decimals`, `mayBeNotApplicable`. They are read by "
            + "`field` inside `over`. The dossier gives the list as the entry of the input, one object for each record. A record whose value is not applicable is left out of a fold; `default` says "
            + "what it counts for instead.",
        "`fields` của đầu vào kiểu `records` và của loại sự kiện được khai báo như đầu vào: `code`, `title`, `type` (hoặc `levels`), `range`, `decimals`, `mayBeNotApplicable`; đọc bằng `field` bên trong "
            + "`over`. Trong hồ sơ, danh sách là mục nhập của đầu vào đó, mỗi bản ghi một đối tượng. Bản ghi có giá trị không áp dụng thì bị bỏ qua khi tính; `default` cho biết khi đó tính là bao nhiêu.");

    public static readonly Words Events = new(
        "Kinds of events are declared at the root, in `events`. What happened stands in the [log](dossier-format.md#log) of the dossier; `over` goes over it, and reads `date`, `times` and the declared fields:",
        "Loại sự kiện khai báo ở gốc, trong `events`. Sự việc đã xảy ra ghi trong [sổ theo dõi](dossier-format.md#sổ-theo-dõi) của hồ sơ; `over` tính trên các sự kiện, đọc được `date`, `times` và các trường đã khai báo:");

    public static readonly Words Limits = new(
        "`atMost` and `atLeast` that are written on a line go before `\"bounds\": \"bounded\"`: a criterion worth 60 with `\"atMost\": 66` may reach 66 points where over-achievement counts, and its worth stays 60; "
            + "`\"atMost\": \"none\"` leaves it without an upper limit.",
        "`atMost` và `atLeast` ghi trên chính dòng được ưu tiên hơn `\"bounds\": \"bounded\"`: tiêu chí 60 điểm có `\"atMost\": 66` được tính tối đa 66 điểm khi vượt kế hoạch, điểm chuẩn vẫn là 60; "
            + "`\"atMost\": \"none\"` là không có mức tối đa.");

    /// <summary>The section about rounding, which has a form of its own and no kinds.</summary>
    public static readonly Words Rounding = new(
        """

        ## rounding

        How a number is rounded. Nothing is rounded unless it says so: `round` of a line (after its limits), and the measure `round`.

        | property | needed | value | meaning |
        |---|---|---|---|
        | `decimals` | yes | a whole number from -12 to 10 | how many decimals stay; negative for tens and hundreds. |
        | `mode` | yes | one of "half-up", "up", "down" | half-up (ties away from zero), up or down. |

        ```json
        { "decimals": 2, "mode": "half-up" }
        ```

        """,
        """

        ## rounding

        Cách làm tròn. Chỉ làm tròn ở nơi ghi rõ: `round` của một dòng (sau các giới hạn), và chỉ số `round`.

        | thuộc tính | bắt buộc | giá trị | ý nghĩa |
        |---|---|---|---|
        | `decimals` | có | số nguyên từ -12 đến 10 | số chữ số thập phân giữ lại; số âm là làm tròn đến chục, trăm. |
        | `mode` | có | một trong "half-up", "up", "down" | half-up (nửa làm tròn ra xa 0), up (lên) hoặc down (xuống). |

        ```json
        { "decimals": 2, "mode": "half-up" }
        ```

        """);

    public static string Start(bool english) => english
        ? """
        # The rule set format

        After reading this page you can write a rule set: every object, every property, an example of each kind of rule. The tables are made from the descriptions that the
        reader itself uses. A complete small rule set stands in the [README](../README.md), a real one in [dien-bien-2022](../src/ThiDua.Templates/Sets/dien-bien-2022/rules.json).

        Tiếng Việt: [vi/rule-set-format.md](vi/rule-set-format.md)

        * The file is JSON in UTF-8: no comments, no trailing commas, no exponents. `$schema` at the root and `note` on every object are always allowed and change nothing.
        * Codes are ASCII letters and digits with single hyphens or points between them, 64 at most. All codes share one name space. A line that `lines` gives to a criterion
          has the code `criterion/line`.
        * Intervals are one text: `"[70, 80]"`, `"(70, 80]"`, `"> 92%"`, `"<= 3"`, `"= 0"`. A round bracket leaves the end out. `≥` and `≤` are the same as `>=` and `<=`.
        * Points have at most four decimals. Dates are written like `2026-11-20`.
        * A level, stage, reading or piece of evidence is a code, or `{"code": …, "title": …}`. Rounding is `{"decimals": 2, "mode": "half-up"}`; the modes are `half-up` (ties away
          from zero), `up` and `down`.
        * Every object may carry `"accept": [{"code": "TD…", "why": "…"}]`: that finding becomes a note. It stands on the object that the
          finding is about: for the sum of worths (TD5001) on the parent whose worth is wrong.
        * Wherever a measure, amount, condition, number or interval stands, `{"kind": "by-reading", "of": "once-or-each", "values": {"once": 5, "each": 10}}` may stand: the value of the
          reading that the interpretation has chosen counts.

        A line is worked out in this order: its marking or its criteria; what happens when it is not applicable; bonuses are added; deductions are subtracted; limits; rounding.
        With `"bounds": "bounded"` each criterion stays between 0 and its worth; bonuses and deductions are never below 0; the root has only the limits that are written on it.
        A limit that is written on a line goes before it: see [line](#line).

        """
        : """
        # Định dạng bộ quy tắc

        Đọc trang này để viết được một bộ quy tắc: mọi đối tượng, mọi thuộc tính, mỗi loại quy tắc một ví dụ. Các bảng được tạo từ chính mô tả mà chương trình dùng để đọc tệp.
        Một bộ quy tắc nhỏ hoàn chỉnh có trong [README](../../README.md), một bộ quy tắc thật ở [dien-bien-2022](../../src/ThiDua.Templates/Sets/dien-bien-2022/rules.json).

        English: [rule-set-format.md](../rule-set-format.md)

        * Tệp là JSON, bảng mã UTF-8: không chú thích kiểu mã lệnh, không dấu phẩy thừa, không số dạng lũy thừa. `$schema` ở gốc và `note` ở mọi đối tượng luôn được phép và không
          làm thay đổi kết quả.
        * Mã gồm chữ cái không dấu và chữ số, nối bằng gạch ngang hoặc dấu chấm, tối đa 64 ký tự. Mọi mã dùng chung một không gian tên. Dòng do `lines` cấp cho một tiêu chí có mã
          `tiêu-chí/dòng`.
        * Khoảng viết thành một chuỗi: `"[70, 80]"`, `"(70, 80]"`, `"> 92%"`, `"<= 3"`, `"= 0"`. Ngoặc tròn là không kể đầu đó. `≥`, `≤` được hiểu như `>=`, `<=`.
        * Điểm có tối đa bốn chữ số thập phân, dùng dấu chấm. Ngày viết dạng `2026-11-20`.
        * Mức, khâu, cách hiểu, minh chứng là một mã, hoặc `{"code": …, "title": …}`. Làm tròn là `{"decimals": 2, "mode": "half-up"}`; các kiểu là `half-up` (nửa làm tròn ra xa 0),
          `up` (lên) và `down` (xuống).
        * Mọi đối tượng có thể có `"accept": [{"code": "TD…", "why": "…"}]`: thông báo đó trở thành ghi chú. Ghi ở chính đối tượng mà thông báo nói đến: về
          tổng điểm chuẩn (TD5001) thì ghi ở dòng cha có điểm chuẩn sai.
        * Nơi nào có chỉ số, mức điểm, điều kiện, số hoặc khoảng thì có thể đặt `{"kind": "by-reading", "of": "once-or-each", "values": {"once": 5, "each": 10}}`: giá trị của cách hiểu
          đã chọn được dùng.

        Một dòng được tính theo thứ tự: cách chấm hoặc các tiêu chí con; xử lý khi không áp dụng; cộng điểm thưởng; trừ điểm trừ; giới hạn; làm tròn. Với `"bounds": "bounded"` mỗi
        tiêu chí nằm giữa 0 và điểm chuẩn; điểm thưởng và điểm trừ không bao giờ dưới 0; gốc chỉ có các giới hạn ghi trên chính nó.
        Giới hạn ghi trên một dòng được ưu tiên hơn: xem [line](#line).

        """;

    public static string End(bool english) => english
        ? "\n## Where next\n\n`over` periods reads periods whose dossiers are in the same set, or what came out of them: "
            + "[`earlier`](dossier-format.md) of a dossier.\n\n"
            + "The parts besides scoring have pages of their own: [units](organization.md), [teams](teams.md), [plans](plans.md), [rings](rotation.md), "
            + "[checklists](checklists.md), [reports](reports.md), [documents](documents.md), [time](time.md).\n\n"
            + "Which sentence of a regulation is said by which of these: [the table of constructs](constructs.md).\n"
        : "\n## Xem thêm\n\n`over` theo kỳ đọc các kỳ có hồ sơ trong cùng một tập, hoặc kết quả đã có của kỳ đó: "
            + "[`earlier`](dossier-format.md) trong hồ sơ.\n\n"
            + "Các phần ngoài chấm điểm có trang riêng: [đơn vị](organization.md), [đoàn kiểm tra](teams.md), [kế hoạch](plans.md), [kiểm tra chéo](rotation.md), "
            + "[danh mục kiểm tra](checklists.md), [báo cáo](reports.md), [văn bản](documents.md), [thời gian](time.md).\n\n"
            + "Câu nào của quy định được viết bằng phần nào: [bảng các cách quy định](../constructs.md).\n";
}
