using System.Collections.Generic;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The requirements of a rotation, each told by its kind.</summary>
internal sealed class RotationRequirementForm : Kinds<RotationRequirementSpec>
{
    public override Words Name => new("a requirement (an object with \"kind\")", "yêu cầu (đối tượng có \"kind\")");

    public override string SchemaName => "rotation-requirement";

    public override IReadOnlyList<KindCase<RotationRequirementSpec>> Cases { get; } =
    [
        new ShapeCase<RotationRequirementSpec, RotationRequirementSpec.SingleCycle>(
            "single-cycle",
            "Each round is one cycle through all units.",
            "Mỗi lượt là một vòng khép kín qua tất cả các đơn vị.",
            w => new RotationRequirementSpec.SingleCycle { Cost = CostOf(w) }),
        new ShapeCase<RotationRequirementSpec, RotationRequirementSpec.NoMutualPair>(
            "no-mutual-pair",
            "No two units inspect each other in the same year.",
            "Không có hai đơn vị kiểm tra lẫn nhau trong cùng một năm.",
            w => new RotationRequirementSpec.NoMutualPair { Cost = CostOf(w) }),
        new ShapeCase<RotationRequirementSpec, RotationRequirementSpec.NotAgain>(
            "not-again",
            "Nobody inspects whom it inspected in the years before.",
            "Không lặp lại cặp kiểm tra của các năm trước.",
            w => new RotationRequirementSpec.NotAgain(w.Optional(
                "years", new OptionalForm<int>(new WholeForm(1, 1_000)), x => x.Years, null, "of how many years; of all unless said.", "số năm trước; mặc định là mọi năm."))
            {
                Cost = CostOf(w),
            }),
        new ShapeCase<RotationRequirementSpec, RotationRequirementSpec.Forbidden>(
            "forbidden",
            "None of some units inspects any of some others.",
            "Các đơn vị này không được kiểm tra các đơn vị kia.",
            w => new RotationRequirementSpec.Forbidden(
                w.Required("by", RotationJson.Codes, x => x.By, "who does not inspect.", "các đơn vị không được đi kiểm tra."),
                w.Required("of", RotationJson.Codes, x => x.Of, "whom they do not inspect.", "các đơn vị không được kiểm tra."))
            {
                Cost = CostOf(w),
            }),
    ];

    private static Fraction CostOf<T>(ShapeWalk<T> w)
        where T : RotationRequirementSpec => w.Optional(
        "cost", NumberForm.PointsUp, x => x.Cost, Fraction.One, "what giving it up costs, where not all can be kept; 1 unless said.", "chi phí nếu phải bỏ yêu cầu này khi không thể đáp ứng tất cả; mặc định là 1.");
}
