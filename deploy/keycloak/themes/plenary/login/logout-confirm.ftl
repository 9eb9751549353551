<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "title">${msg("logoutConfirmTitle")} – <#elseif section = "header">${msg("logoutConfirmTitle")}
<#elseif section = "form">
<p>${msg("logoutConfirmHeader")}</p>
<form action="${url.logoutConfirmAction}" method="post">
<input type="hidden" name="session_code" value="${logoutConfirm.code}">
<p class="actions"><button name="confirmLogout" value="yes">${msg("doLogout")}</button><a href="${(client.baseUrl)!properties.address}">${msg("plenaryBack")}</a></p>
</form>
</#if>
</@layout.registrationLayout>
