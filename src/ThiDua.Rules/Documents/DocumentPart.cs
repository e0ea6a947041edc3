namespace ThiDua.Rules.Documents;

/// <summary>A part of a rule set that has a place in its document (phần dữ liệu được in trong văn bản).</summary>
public enum DocumentPart
{
    /// <summary>The phases of the plan (các giai đoạn).</summary>
    Phases = 0,

    /// <summary>The tasks of the plan, or of one of its sections (các nhiệm vụ).</summary>
    Tasks = 1,

    /// <summary>The seats of an inspection team (thành phần đoàn kiểm tra).</summary>
    Team = 2,

    /// <summary>Who attends for the inspected (thành phần tham dự).</summary>
    Attendance = 3,

    /// <summary>Who inspects whom (phân công kiểm tra chéo).</summary>
    Rotation = 4,

    /// <summary>Whom a team inspects (danh sách đơn vị được kiểm tra).</summary>
    Inspected = 5,

    /// <summary>A checklist (danh mục kiểm tra).</summary>
    Checklist = 6,

    /// <summary>A score sheet (bảng chấm điểm).</summary>
    Rubric = 7,

    /// <summary>A report outline (đề cương báo cáo).</summary>
    Report = 8,

    /// <summary>The units of the organization, or of one of its groups (danh sách đơn vị).</summary>
    Units = 9,
}
