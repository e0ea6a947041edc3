namespace ThiDua.Rules.Evaluations;

/// <summary>How far an evaluation could go (tình trạng kết quả).</summary>
public enum EvaluationStatus
{
    /// <summary>Total and outcomes are known (đã đủ).</summary>
    Complete = 0,

    /// <summary>Data are missing or were refused (chưa đủ dữ liệu).</summary>
    Pending = 1,

    /// <summary>All data are there, but somebody has to decide, as with a value in a gap (chờ quyết định).</summary>
    Undecided = 2,
}
