namespace ThiDua.Rules.Values;

/// <summary>How sure a fact of law is (độ tin cậy).</summary>
public enum Confidence
{
    /// <summary>Quoted from the official text (đã đối chiếu văn bản gốc).</summary>
    Verified = 0,

    /// <summary>Taken from a secondary source that names article and clause (nguồn thứ cấp).</summary>
    Secondary = 1,

    /// <summary>Not confirmed (chưa kiểm chứng).</summary>
    Unverified = 2,
}
