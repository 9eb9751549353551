<#-- The frame of every page. `section` is "header", "form" or "info", as in Keycloak's base theme, so that its other pages fit in. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false problems=[]>
<!DOCTYPE html>
<html lang="${lang}" dir="${((locale.rtl)!false)?then('rtl','ltr')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title><#if problems?has_content || (message?has_content && message.type == 'error')>${msg("plenaryError")}: </#if><#nested "title">${realm.displayName!'Plenary'}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${url.resourcesPath}/css/plenary.css">
</head>
<body>
<a class="skip" href="#content">${msg("plenarySkip")}</a>
<header class="masthead"><div><a class="brand" href="${(client.baseUrl)!properties.address}">${realm.displayName!'Plenary'}</a></div></header>
<main id="content" tabindex="-1">
<#if problems?has_content>
<div class="message summary" role="alert">
<h2>${msg("plenaryProblems")}</h2>
<ul><#list problems as problem><li><a href="#${problem.field}">${kcSanitize(problem.text)?no_esc}</a></li></#list></ul>
</div>
<#elseif displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
<div class="message ${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>"><p>${kcSanitize(message.summary)?no_esc}</p></div>
</#if>
<#if (auth?has_content && auth.showUsername() && !auth.showResetCredentials())>
<h1><#nested "header"></h1>
<p><bdi>${auth.attemptedUsername}</bdi> <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
<#else>
<h1><#nested "header"></h1>
</#if>
<#nested "form">
<#if auth?has_content && auth.showTryAnotherWayLink()>
<form action="${url.loginAction}" method="post"><button class="second" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button></form>
</#if>
<#nested "socialProviders">
<#if displayInfo><div class="more"><#nested "info"></div></#if>
</main>
<#if realm.internationalizationEnabled && (locale.supported)?? && locale.supported?size gt 1>
<footer class="footer"><nav aria-label="${msg("plenaryLanguages")}"><ul>
<#list locale.supported as other><li><#if other.languageTag == locale.currentLanguageTag><span aria-current="true" lang="${other.languageTag}">${msg("plenaryOwnName." + other.languageTag)}</span><#else><a href="${other.url}" lang="${other.languageTag}" hreflang="${other.languageTag}" dir="auto">${msg("plenaryOwnName." + other.languageTag)}</a></#if></li></#list>
</ul></nav></footer>
</#if>
</body>
</html>
</#macro>
