using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Heddle.AppServer;

/// <summary>
/// What the protocol wants of fields and the serializer does not see to by itself: null only where a field may be null,
/// constants with their value, absent and null told apart.
/// </summary>
internal static class FieldContract
{
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || !typeof(WireObject).IsAssignableFrom(type.Type))
        {
            return;
        }

        var nullability = new NullabilityInfoContext();
        foreach (var field in type.Properties)
        {
            if (field.IsExtensionData || field.AttributeProvider is not PropertyInfo property)
            {
                continue;
            }

            if (property.GetCustomAttribute<ToldAttribute>() is { } told)
            {
                field.ShouldSerialize = (owner, _) => ((WireObject)owner).IsTold(told.Index);
            }

            if (property.GetCustomAttribute<ConstantAttribute>() is not null)
            {
                RequireConstant(field);
            }
            else
            {
                RefuseNulls(field, NullCheck.For(nullability.Create(property), field.IsRequired));
            }
        }
    }

    private static void RequireConstant(JsonPropertyInfo field)
    {
        var get = field.Get!;
        field.Set = (owner, value) =>
        {
            if (!Equals(value, get(owner)))
            {
                throw new JsonException($"The field '{field.Name}' is {value}, it must be {get(owner)}.");
            }
        };
        field.IsRequired = true;
    }

    private static void RefuseNulls(JsonPropertyInfo field, Func<object?, bool>? hasNull)
    {
        if (hasNull is null || field.Set is not { } set)
        {
            return;
        }

        field.Set = (owner, value) =>
        {
            if (hasNull(value))
            {
                throw new JsonException($"The field '{field.Name}' is null or has a null in it, which it cannot have.");
            }

            set(owner, value);
        };
    }
}
