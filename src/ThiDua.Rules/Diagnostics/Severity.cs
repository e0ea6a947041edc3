namespace ThiDua.Rules.Diagnostics;

/// <summary>How grave a finding is (mức độ).</summary>
public enum Severity
{
    /// <summary>It cannot be used until it is mended (lỗi).</summary>
    Error = 0,

    /// <summary>It can be used as it is, but deserves a look (cảnh báo).</summary>
    Warning = 1,

    /// <summary>A fact worth knowing, such as the totals that can be reached (ghi chú).</summary>
    Note = 2,
}
