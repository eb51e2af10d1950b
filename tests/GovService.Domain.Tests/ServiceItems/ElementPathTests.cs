using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.Tests.ServiceItems;

public sealed class ElementPathTests
{
    [Fact]
    public void Names_with_slashes_and_tildes_come_back_as_they_were()
    {
        var path = ElementPath.Of("materials", "甲/乙", "a~1b");

        path.Names.ShouldBe(["materials", "甲/乙", "a~1b"]);
        path.Name.ShouldBe("a~1b");
        path.Parent.Name.ShouldBe("甲/乙");
    }

    [Fact]
    public void A_path_is_within_what_it_begins_with_and_not_within_a_longer_name()
    {
        new ElementPath("materials/M1/name").IsWithin(new("materials/M1")).ShouldBeTrue();
        new ElementPath("materials/M1").IsWithin(new("materials/M1")).ShouldBeTrue();
        new ElementPath("materials/M12").IsWithin(new("materials/M1")).ShouldBeFalse();
        new ElementPath("name").IsWithin(ElementPath.Root).ShouldBeTrue();
    }

    [Fact]
    public void The_root_has_no_names_and_is_the_parent_of_every_first_name()
    {
        ElementPath.Root.Names.ShouldBeEmpty();
        new ElementPath("name").Parent.ShouldBe(ElementPath.Root);
    }
}
