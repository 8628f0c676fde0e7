namespace Heddle.AppServer;

/// <summary>Marks a field that has the same value always. It must be there, and be this one.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ConstantAttribute : Attribute;
