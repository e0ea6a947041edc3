using System.Diagnostics;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>What the states of items, evidence and findings are called for people (tên gọi trạng thái).</summary>
public static class ChecklistTitles
{
    /// <summary>The name of the state of an item, such as "Chưa đầy đủ".</summary>
    public static string Of(ChecklistState state, Language language)
    {
        (string english, string vietnamese) = state switch
        {
            ChecklistState.Pending => ("Not known yet", "Chưa xác định"),
            ChecklistState.Complete => ("Complete", "Đầy đủ"),
            ChecklistState.Partly => ("Partly", "Chưa đầy đủ"),
            ChecklistState.NotDone => ("Not done", "Chưa thực hiện"),
            ChecklistState.NotApplicable => ("Not applicable", "Không áp dụng"),
            _ => throw new UnreachableException(),
        };
        return language == Language.English ? english : vietnamese;
    }

    /// <summary>The name of the state of a piece of evidence, such as "Hết hiệu lực".</summary>
    public static string Of(EvidenceState state, Language language)
    {
        (string english, string vietnamese) = state switch
        {
            EvidenceState.Counts => ("Counts", "Hợp lệ"),
            EvidenceState.Expired => ("Expired", "Hết hiệu lực"),
            EvidenceState.OutOfPeriod => ("Outside the period", "Ngoài kỳ"),
            EvidenceState.Undated => ("Without a date", "Không ghi ngày"),
            EvidenceState.OtherIssuer => ("By another issuer", "Không đúng nơi ban hành"),
            EvidenceState.Duplicate => ("Duplicate", "Trùng"),
            _ => throw new UnreachableException(),
        };
        return language == Language.English ? english : vietnamese;
    }

    /// <summary>The name of the state of a finding, such as "Quá hạn khắc phục".</summary>
    public static string Of(FindingState state, Language language)
    {
        (string english, string vietnamese) = state switch
        {
            FindingState.New => ("New", "Mới phát hiện"),
            FindingState.Open => ("Open", "Đang khắc phục"),
            FindingState.Overdue => ("Overdue", "Quá hạn khắc phục"),
            FindingState.Settled => ("Settled", "Đã khắc phục"),
            _ => throw new UnreachableException(),
        };
        return language == Language.English ? english : vietnamese;
    }
}
