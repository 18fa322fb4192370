namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a parameter is not null where the method returns a value.</summary>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue => returnValue;
}
