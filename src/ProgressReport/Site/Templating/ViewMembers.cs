using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace ProgressReport.Site.Templating;

/// <summary>A value of a view.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Read">Reads it.</param>
internal sealed record ViewMember(Type Type, Func<object, object?> Read);

/// <summary>What templates may name: the properties of views, with a small first letter, and how long a list is.</summary>
internal static class ViewMembers
{
    private static readonly ViewMember Length = new(typeof(int), list => ((IList)list).Count);

    public static IEnumerable<string> Names(Type view) =>
        IsList(view) ? ["length"] : IsText(view) ? [] : view.GetProperties().Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]);

    public static ViewMember? Find(Type view, string name)
    {
        if (IsList(view))
        {
            return name == "length" ? Length : null;
        }

        return !IsText(view) && name is [>= 'a' and <= 'z', ..] && view.GetProperty(char.ToUpperInvariant(name[0]) + name[1..]) is { } property
            ? new ViewMember(property.PropertyType, Reader(property))
            : null;
    }

    /// <summary>Delegates to the property itself, for reflection compiles a stub for everything that it calls twice.</summary>
    private static Func<object, object?> Reader(PropertyInfo property) =>
        typeof(ViewMembers).GetMethod(nameof(ReaderOf), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(property.DeclaringType!, property.PropertyType)
            .CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(property.GetMethod!);

    private static Func<object, object?> ReaderOf<TView, TValue>(MethodInfo getter)
        where TView : class
    {
        var read = getter.CreateDelegate<Func<TView, TValue>>();
        return view => read((TView)view);
    }

    public static bool IsText(Type type) => type == typeof(string) || type == typeof(int);

    public static bool IsList(Type type) => ItemOf(type) is not null;

    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;
}
