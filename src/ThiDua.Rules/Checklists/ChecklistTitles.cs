using System;
using System.Diagnostics;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Explanations;
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
            EvidenceState.OtherKind => ("Of another kind", "Không đúng loại"),
            EvidenceState.NotYet => ("Not yet", "Chưa đến ngày"),
            _ => throw new UnreachableException(),
        };
        return language == Language.English ? english : vietnamese;
    }

    /// <summary>
    /// How it stands with a finding, with the waiver that is in force: "Quá hạn khắc phục, đang được miễn đến hết ngày
    /// 31/12/2024".
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no finding.</exception>
    public static string Of(ChecklistFinding finding, Language language)
    {
        string state = Of(Require.NotNull(finding, nameof(finding)).State, language);
        if (finding is { IsOpen: false } or { Waiver: null }) return state;
        string waived = language == Language.English ? ", waived until " : ", đang được miễn đến hết ngày ";
        return state + waived + NumberWriter.ToText(finding.Waiver.Until, language);
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
